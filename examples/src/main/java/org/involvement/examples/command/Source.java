package org.involvement.examples.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.involvement.csv.ImportedProgramme;
import org.involvement.csv.InvolvementCsv;
import org.involvement.csv.PiritTracker;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a programme comes from: JSON, a folder of tables, or a tracker. */
final class Source {
  @Parameters(
      paramLabel = "FILE",
      description =
          "a programme: FILE.json, a folder of tables, a tracker FILE.csv, or - for stdin")
  private String name = "-";

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "of a tracker: what the programme is called; otherwise the name of the file")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "of a tracker: the day as known on which it is; otherwise today")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--words-may-be-printed",
      description = "of a tracker, which cannot say it: those who said it agree to be quoted")
  private boolean quotable;

  /** The day that was given on the command line. */
  Optional<LocalDate> asOf() {
    return asOf;
  }

  String name() {
    return name;
  }

  /** The programme. What of it could not be taken over is said on standard error. */
  Programme read(PrintWriter err) {
    if (name.equals("-")) {
      return InvolvementJson.read(System.in);
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      return InvolvementCsv.read(path);
    }
    return isTracker(name) ? tracker(path, err) : InvolvementJson.read(path);
  }

  /** Whether a path is that of a single table. */
  static boolean isTracker(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Whether a path is that of contributions, one on each line. */
  static boolean isLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz");
  }

  private Programme tracker(Path path, PrintWriter err) {
    String file = String.valueOf(path.getFileName());
    String stem = file.substring(0, file.length() - ".csv".length());
    ImportedProgramme imported =
        PiritTracker.read(path)
            .programme(
                ProgrammeId.of("tracker"),
                Text.of(title.orElse(stem)),
                asOf.orElseGet(LocalDate::now));
    imported.leftOut().forEach(left -> err.println(name + ": not taken over: " + left));
    imported.places().forEach(err::println);
    return quotable ? printable(imported.programme()) : imported.programme();
  }

  private static Programme printable(Programme programme) {
    return programme.withContributions(
        programme.contributions().stream().map(said -> said.withQuotable(true)).toList());
  }
}
