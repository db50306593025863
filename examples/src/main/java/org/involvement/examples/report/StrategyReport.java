package org.involvement.examples.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.examples.program.Program;
import org.involvement.json.InvolvementJson;
import org.involvement.report.Report;

/**
 * Reads a programme from a JSON file and writes the report that may be shown of it, as HTML.
 *
 * <p>It exits with 0, or with 2 and a message on standard error where a file cannot be read or
 * written.
 */
public final class StrategyReport {
  private static final Program PROGRAM =
      Program.of("StrategyReport FILE.json, or FILE.json REPORT.html", 1, 2);

  private StrategyReport() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of the programme and, unless the report is to be printed, that of the
   *     report
   */
  public static void main(String[] arguments) {
    PROGRAM.main(arguments, StrategyReport::report);
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return PROGRAM.run(arguments, out, err, StrategyReport::report);
  }

  private static void report(String[] arguments, PrintStream out) throws IOException {
    String html = Report.of(InvolvementJson.read(Path.of(arguments[0]))).toHtml();
    if (arguments.length == 2) {
      Files.writeString(Path.of(arguments[1]), html);
    } else {
      out.print(html);
    }
  }
}
