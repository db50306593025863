package org.involvement.examples.csv;

import java.io.PrintStream;
import java.nio.file.Path;
import org.involvement.csv.DataCard;
import org.involvement.csv.InvolvementCsv;
import org.involvement.examples.program.Problems;
import org.involvement.examples.program.Program;
import org.involvement.json.InvolvementJson;

/**
 * Turns the tables of a folder into a document in JSON, and the other way round; or prints all that
 * is wrong with the tables, one line each.
 *
 * <p>It exits with 0 where nothing is, otherwise with 2.
 */
public final class ProgrammeTables {
  private static final Program PROGRAM =
      Program.of("ProgrammeTables FOLDER, or FOLDER FILE.json, or FILE.json FOLDER", 1, 2);

  private ProgrammeTables() {}

  /**
   * Runs the program.
   *
   * @param arguments a folder of tables and a file in JSON, in the order from and to; or only the
   *     folder, which is then checked
   */
  public static void main(String[] arguments) {
    PROGRAM.main(arguments, ProgrammeTables::convert);
  }

  static int run(String[] arguments, PrintStream err) {
    return PROGRAM.run(arguments, System.out, err, ProgrammeTables::convert);
  }

  private static void convert(String[] arguments, PrintStream out) {
    Path from = Path.of(arguments[0]);
    if (arguments.length == 2 && arguments[0].endsWith(".json")) {
      toTables(from, Path.of(arguments[1]));
      return;
    }
    Problems.refuse(InvolvementCsv.check(from));
    if (arguments.length == 2) {
      toJson(from, Path.of(arguments[1]));
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
