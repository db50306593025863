package org.involvement.examples.strategy;

import java.io.PrintStream;
import java.nio.file.Path;
import org.involvement.examples.program.Program;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;

/**
 * Reads a programme from a JSON file and prints who was involved and how, what was promised, what
 * they said, what was fed back and what changed, and what the record supports of the UK Standards.
 *
 * <p>It exits with 0, or with 2 and a message on standard error where the file cannot be read.
 */
public final class Main {
  private static final Program PROGRAM =
      Program.of("java -jar involvement.jar FILE, where FILE is a programme in JSON", 1);

  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of the file
   */
  public static void main(String[] arguments) {
    PROGRAM.main(arguments, Main::print);
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return PROGRAM.run(arguments, out, err, Main::print);
  }

  private static void print(String[] arguments, PrintStream out) {
    Programme programme = InvolvementJson.read(Path.of(arguments[0]));
    String scorecard = Rubrics.ukStandards().score(programme).toText();
    out.print(new Overview(programme).toText());
    out.println();
    out.print(scorecard);
  }
}
