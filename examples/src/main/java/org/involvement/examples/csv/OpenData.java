package org.involvement.examples.csv;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.involvement.csv.DecidimExport;
import org.involvement.csv.ImportedProgramme;
import org.involvement.csv.InvolvementCsvException;
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
  private OpenData() {}

  /**
   * Runs the program.
   *
   * @param arguments the folder of the open data, the address of the space, the day whose knowledge
   *     it holds, and a file in JSON; or only the folder, whose spaces are then listed
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      if (arguments.length == 1) {
        DecidimExport.read(Path.of(arguments[0])).spaces().forEach(out::println);
      } else if (arguments.length == 4) {
        DecidimExport space = DecidimExport.read(Path.of(arguments[0])).within(arguments[1]);
        toJson(space, LocalDate.parse(arguments[2]), Path.of(arguments[3]), out);
      } else {
        err.println("Usage: OpenData FOLDER, or FOLDER SPACE DAY FILE.json");
        return 2;
      }
      return 0;
    } catch (InvolvementCsvException | DateTimeException e) {
      err.println(e.getMessage());
    } catch (UncheckedIOException e) {
      err.println(String.join(" ", arguments) + ": cannot be read or written");
    }
    return 2;
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
