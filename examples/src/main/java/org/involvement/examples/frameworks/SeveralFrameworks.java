package org.involvement.examples.frameworks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.involvement.examples.program.Program;
import org.involvement.framework.Frameworks;
import org.involvement.json.InvolvementJson;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.level.LevelAssessor;

/**
 * Holds a programme against the UK Standards, NHS England's ten principles and the ladder of
 * co-production.
 */
public final class SeveralFrameworks {
  private SeveralFrameworks() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of a programme in JSON
   */
  public static void main(String[] arguments) {
    Program.of("SeveralFrameworks FILE, where FILE is a programme in JSON", 1)
        .main(arguments, SeveralFrameworks::print);
  }

  static void print(String[] arguments, PrintStream out) {
    var programme = InvolvementJson.read(Path.of(arguments[0]));
    var frameworks = Frameworks.standard();
    for (String id : List.of("uk-standards-2019", "nhse-ten-2022")) {
      var standards = frameworks.standards(id).orElseThrow();
      out.println(Rubrics.profile(standards).score(programme).toText());
    }
    var levels = LevelAssessor.of(frameworks).assess(programme, "tlap-coproduction-ladder");
    out.println(levels.toText());
  }
}
