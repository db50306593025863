package org.involvement.examples.csv;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.involvement.csv.CsvProblem;
import org.involvement.csv.DataCard;
import org.involvement.csv.InvolvementCsv;
import org.involvement.json.InvolvementJson;

/**
 * Turns the tables of a folder into a document in JSON, and the other way round; or prints all that
 * is wrong with the tables, one line each.
 *
 * <p>It exits with 0 where nothing is, otherwise with 2.
 */
public final class ProgrammeTables {
  private ProgrammeTables() {}

  /**
   * Runs the program.
   *
   * @param arguments a folder of tables and a file in JSON, in the order from and to; or only the
   *     folder, which is then checked
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  static int run(String[] arguments, PrintStream err) {
    if (arguments.length < 1 || arguments.length > 2) {
      err.println("Usage: ProgrammeTables FOLDER, or FOLDER FILE.json, or FILE.json FOLDER");
      return 2;
    }
    try {
      if (arguments[0].endsWith(".json")) {
        toTables(Path.of(arguments[0]), Path.of(arguments[arguments.length - 1]));
        return 0;
      }
      List<CsvProblem> problems = InvolvementCsv.check(Path.of(arguments[0]));
      problems.forEach(err::println);
      if (problems.isEmpty() && arguments.length == 2) {
        toJson(Path.of(arguments[0]), Path.of(arguments[1]));
      }
      return problems.isEmpty() ? 0 : 2;
    } catch (UncheckedIOException e) {
      err.println(String.join(" ", arguments) + ": cannot be read or written");
      return 2;
    }
  }

  /** Writes a programme that is in tables as a document. */
  public static void toJson(Path folder, Path file) {
    InvolvementJson.write(InvolvementCsv.read(folder), file);
  }

  /** Writes a programme that is in a document as tables. */
  public static void toTables(Path file, Path folder) {
    var programme = InvolvementJson.read(file);
    InvolvementCsv.writeForInternalUse(programme, folder, DataCard.of("not to be passed on"));
  }
}
