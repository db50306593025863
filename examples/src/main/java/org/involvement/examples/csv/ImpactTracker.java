package org.involvement.examples.csv;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.involvement.examples.program.Program;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.json.InvolvementJson;
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
  private static final Program PROGRAM =
      Program.of("ImpactTracker TRACKER.csv DAY FILE.json, or FILE.json TRACKER.csv", 2, 3);

  private ImpactTracker() {}

  /**
   * Runs the program.
   *
   * @param arguments a tracker, the day whose knowledge it holds, and a file in JSON; or a file in
   *     JSON and a tracker
   */
  public static void main(String[] arguments) {
    PROGRAM.main(arguments, ImpactTracker::convert);
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return PROGRAM.run(arguments, out, err, ImpactTracker::convert);
  }

  private static void convert(String[] arguments, PrintStream out) {
    if (arguments.length == 3) {
      toJson(Path.of(arguments[0]), LocalDate.parse(arguments[1]), Path.of(arguments[2]), out);
    } else {
      toTracker(Path.of(arguments[0]), Path.of(arguments[1]), out);
    }
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
