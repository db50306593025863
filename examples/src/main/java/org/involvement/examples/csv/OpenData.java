package org.involvement.examples.csv;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.involvement.examples.program.Problems;
import org.involvement.examples.program.Program;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.decidim.DecidimExport;
import org.involvement.json.InvolvementJson;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/**
 * Turns one participatory space of what a Decidim platform publishes into a document in JSON, and
 * says what a programme has no place for.
 *
 * <p>It exits with 0, or with 2 and a message on standard error.
 */
public final class OpenData {
  private static final Program PROGRAM =
      Program.of("OpenData FOLDER, or FOLDER SPACE DAY FILE.json", 1, 4);

  private OpenData() {}

  /**
   * Runs the program.
   *
   * @param arguments the folder of the open data, the address of the space, the day whose knowledge
   *     it holds, and a file in JSON; or only the folder, whose spaces are then listed
   */
  public static void main(String[] arguments) {
    PROGRAM.main(arguments, OpenData::convert);
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return PROGRAM.run(arguments, out, err, OpenData::convert);
  }

  private static void convert(String[] arguments, PrintStream out) {
    DecidimExport export = DecidimExport.read(Path.of(arguments[0]));
    if (arguments.length == 1) {
      export.spaces().forEach(out::println);
    } else {
      LocalDate asOf = LocalDate.parse(arguments[2]);
      toJson(space(export, arguments[1]), asOf, Path.of(arguments[3]), out);
    }
  }

  private static DecidimExport space(DecidimExport export, String address) {
    DecidimExport space = export.inSpace(address);
    if (space.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(address + ": nothing in the open data is of this space. Spaces that they name:");
      lines.addAll(export.spaces());
      Problems.refuse(lines);
    }
    return space;
  }

  private static void toJson(DecidimExport space, LocalDate asOf, Path file, PrintStream out) {
    ImportedProgramme made =
        space.programme(ProgrammeId.of("open-data"), Text.of("As published"), asOf);
    InvolvementJson.write(made.programme(), file);
    out.println(space);
    made.leftOut().forEach(left -> out.println("Not taken over: " + left));
    made.places().forEach(out::println);
  }
}
