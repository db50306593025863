package org.involvement.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.involvement.csv.ImportedProgramme;
import org.involvement.csv.InvolvementCsv;
import org.involvement.csv.PiritColumn;
import org.involvement.csv.PiritTracker;
import org.involvement.json.InvolvementJson;
import org.involvement.json.InvolvementJsonException;
import org.involvement.programme.Programme;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a programme comes from: JSON, a folder of tables, or a tracker. */
final class Source {
  private static final Pattern SPREADSHEET = Pattern.compile("(?i).*\\.(xlsx?|xlsm|ods|numbers)");

  @Parameters(
      paramLabel = "FILE",
      description =
          "a programme: FILE.json, a folder of tables, a tracker FILE.csv, or - for JSON from stdin")
  private String name = "-";

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "of a tracker: what the programme is called; otherwise the name of the file")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "the day as known on which it is taken; otherwise its own, of a tracker today")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--words-may-be-printed",
      description = "of a tracker that does not say it: everybody in it agreed to be quoted")
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
    if (isTracker(name)) {
      return tracker(Path.of(name), err);
    }
    if (title.isPresent() || quotable) {
      String option = quotable ? "--words-may-be-printed" : "--title";
      throw new WrongInput(name + ": " + option + " is for trackers only: the record says it");
    }
    Programme programme = document();
    return asOf.map(programme::asKnownOn).orElse(programme);
  }

  /** Refuses to write over what is read. */
  void keepFrom(String target) {
    try {
      Path to = Path.of(target);
      if (!name.equals("-") && Files.exists(to) && Files.isSameFile(to, Path.of(name))) {
        throw new WrongInput(target + ": is what is read, and would be lost; name another");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(target + ": cannot be looked at", e);
    }
  }

  private Programme document() {
    if (name.equals("-")) {
      return InvolvementJson.read(System.in);
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      return InvolvementCsv.read(path);
    }
    if (isSpreadsheet(name)) {
      throw new WrongInput(name + ": save the sheet as 'CSV UTF-8' first, and give that file");
    }
    if (isLines(name)) {
      throw new WrongInput(name + ": contributions in lines are no programme; 'times' reads them");
    }
    try {
      return InvolvementJson.read(path);
    } catch (InvolvementJsonException e) {
      throw new WrongInput(name + ": " + e.getMessage());
    }
  }

  /** Whether a path is that of a single table. */
  static boolean isTracker(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Whether a path is that of a spreadsheet in a form of its own. */
  static boolean isSpreadsheet(String name) {
    return SPREADSHEET.matcher(name).matches();
  }

  /** Whether a path is that of contributions, one on each line. */
  static boolean isLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz");
  }

  /** What files made from it are called by: its name without its ending. */
  String stem() {
    if (name.equals("-")) {
      return "programme";
    }
    return withoutEnding(String.valueOf(Path.of(name).toAbsolutePath().normalize().getFileName()));
  }

  private Programme tracker(Path path, PrintWriter err) {
    PiritTracker tracker = PiritTracker.read(path);
    ImportedProgramme imported =
        tracker.programme(
            ProgrammeId.of("tracker"),
            Text.of(title.orElse(stem())),
            asOf.orElseGet(LocalDate::now));
    TrackerNotes.of(name, tracker, imported).forEach(err::println);
    return quotable ? quotable(tracker, imported.programme()) : imported.programme();
  }

  /** All may be quoted; refused where the tracker says who may, since that must stand. */
  private Programme quotable(PiritTracker tracker, Programme programme) {
    if (TrackerNotes.saysWhoMayBeQuoted(tracker)) {
      throw new WrongInput(
          name
              + ": its column '"
              + PiritColumn.QUOTABLE.header()
              + "' says who may be quoted, so --words-may-be-printed is not for it");
    }
    return programme.withContributions(
        programme.contributions().stream().map(said -> said.withQuotable(true)).toList());
  }

  private static String withoutEnding(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
