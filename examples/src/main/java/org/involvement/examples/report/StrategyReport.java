package org.involvement.examples.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.json.InvolvementJson;
import org.involvement.json.InvolvementJsonException;
import org.involvement.report.Report;
import org.involvement.value.InvalidValueException;

/**
 * Reads a programme from a JSON file and writes the report that may be shown of it, as HTML.
 *
 * <p>It exits with 0, or with 2 and a message on standard error where a file cannot be read or
 * written.
 */
public final class StrategyReport {
  private StrategyReport() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of the programme and, unless the report is to be printed, that of the
   *     report
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length < 1 || arguments.length > 2) {
      err.println("Usage: StrategyReport FILE.json, or FILE.json REPORT.html");
      return 2;
    }
    try {
      String html = Report.of(InvolvementJson.read(Path.of(arguments[0]))).toHtml();
      if (arguments.length == 2) {
        Files.writeString(Path.of(arguments[1]), html);
      } else {
        out.print(html);
      }
      return 0;
    } catch (InvolvementJsonException | InvalidValueException e) {
      err.println(arguments[0] + ": " + e.getMessage());
    } catch (UncheckedIOException e) {
      err.println(arguments[0] + ": cannot be read");
    } catch (IOException e) {
      err.println(arguments[1] + ": cannot be written");
    }
    return 2;
  }
}
