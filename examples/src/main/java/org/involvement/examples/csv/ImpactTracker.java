package org.involvement.examples.csv;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.involvement.csv.ImportedProgramme;
import org.involvement.csv.InvolvementCsvException;
import org.involvement.csv.PiritTracker;
import org.involvement.json.InvolvementJson;
import org.involvement.json.InvolvementJsonException;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/**
 * Turns a tracker in the form of PIRIT into a document in JSON, and says what of it a programme has
 * no place for; or turns a document into a tracker.
 *
 * <p>It exits with 0, or with 2 and a message on standard error.
 */
public final class ImpactTracker {
  private ImpactTracker() {}

  /**
   * Runs the program.
   *
   * @param arguments a tracker, the day whose knowledge it holds, and a file in JSON; or a file in
   *     JSON and a tracker
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      if (arguments.length == 3) {
        toJson(Path.of(arguments[0]), LocalDate.parse(arguments[1]), Path.of(arguments[2]), out);
      } else if (arguments.length == 2) {
        toTracker(Path.of(arguments[0]), Path.of(arguments[1]), out);
      } else {
        err.println("Usage: ImpactTracker TRACKER.csv DAY FILE.json, or FILE.json TRACKER.csv");
        return 2;
      }
      return 0;
    } catch (InvolvementCsvException | InvolvementJsonException | DateTimeException e) {
      err.println(e.getMessage());
    } catch (UncheckedIOException e) {
      err.println(String.join(" ", arguments) + ": cannot be read or written");
    }
    return 2;
  }

  private static void toJson(Path tracker, LocalDate asOf, Path file, PrintStream out) {
    ImportedProgramme made =
        PiritTracker.read(tracker)
            .programme(ProgrammeId.of("tracker"), Text.of("Impact of involvement"), asOf);
    InvolvementJson.write(made.programme(), file);
    YouSaidWeDid done = YouSaidWeDid.of(made.programme());
    out.println(
        made.programme().contributions().size()
            + " contributions, "
            + made.programme().changes().size()
            + " changes; no decision with its reason is recorded as fed back on "
            + done.open().size());
    made.leftOut().forEach(left -> out.println("Not taken over: " + left));
    made.places().forEach(out::println);
  }

  private static void toTracker(Path file, Path tracker, PrintStream out) {
    PiritTracker made = PiritTracker.of(InvolvementJson.read(file));
    made.writeForInternalUse(tracker);
    made.leftOut().forEach(left -> out.println("A tracker has no column for: " + left));
  }
}
