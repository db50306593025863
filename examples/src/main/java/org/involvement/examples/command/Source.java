package org.involvement.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.involvement.csv.InvolvementCsv;
import org.involvement.examples.program.FileName;
import org.involvement.examples.program.TrackerFile;
import org.involvement.exchange.FileKind;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.tracker.PiritColumn;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.exchange.tracker.QuotingAdvice;
import org.involvement.json.InvolvementJson;
import org.involvement.json.InvolvementJsonException;
import org.involvement.programme.Programme;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a programme comes from: JSON, a folder of tables, or a tracker. */
final class Source {
  static final String NO_PROGRAMME = "contributions in lines are no programme; 'times' reads them";

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
      paramLabel = "WHO,DAY",
      description =
          "of a tracker that does not say it: all agreed to be quoted, and notes were reviewed, on"
              + " the word of a role since a day, such as 'the involvement lead, 2025-06-30'")
  private Optional<PrintingWord> printing = Optional.empty();

  /** The day that was given on the command line. */
  Optional<LocalDate> asOf() {
    return asOf;
  }

  String name() {
    return name;
  }

  FileKind kind() {
    return name.equals("-") ? FileKind.DOCUMENT : FileKind.of(Path.of(name));
  }

  /** The programme. What of it could not be taken over is said in notes. */
  Programme read(PrintWriter notes) {
    if (kind() == FileKind.TRACKER) {
      return tracker(notes);
    }
    refuseWhatIsForTrackers(": the record says it");
    Programme programme = document();
    return asOf.map(day -> asKnownOn(day, programme)).orElse(programme);
  }

  private Programme asKnownOn(LocalDate day, Programme programme) {
    if (day.isAfter(programme.asOf())) {
      throw new WrongInput(
          "--as-of: "
              + day
              + " is after "
              + programme.asOf()
              + ", up to which "
              + name
              + " is known");
    }
    return programme.asKnownOn(day);
  }

  /** Refuses what counts with a tracker only, and would be passed over. */
  void refuseWhatIsForTrackers(String why) {
    if (title.isPresent() || printing.isPresent()) {
      String option = printing.isPresent() ? "--words-may-be-printed" : "--title";
      throw new WrongInput(name + ": " + option + " is for trackers only" + why);
    }
  }

  /** Refuses to write over what is read. */
  void keepFrom(String target) {
    try {
      Path to = Path.of(target);
      if (!name.equals("-") && Files.exists(to) && Files.isSameFile(to, Path.of(name))) {
        throw new WrongInput(target + ": is what is read, and would be lost; name another");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Programme document() {
    if (name.equals("-")) {
      return InvolvementJson.read(System.in);
    }
    return switch (kind()) {
      case TABLES -> InvolvementCsv.read(Path.of(name));
      case SPREADSHEET -> throw new WrongInput(name + ": " + FileKind.SAVE_AS_CSV);
      case LINES -> throw new WrongInput(name + ": " + NO_PROGRAMME);
      case TRACKER, DOCUMENT -> json();
    };
  }

  private Programme json() {
    return named(Path.of(name), InvolvementJson::read);
  }

  /** What is read of a file in JSON, which is named where something is wrong with it. */
  static <T> T named(Path file, Function<Path, T> reading) {
    try {
      return reading.apply(file);
    } catch (InvolvementJsonException e) {
      throw new WrongInput(file + ": " + e.getMessage());
    }
  }

  /**
   * What files made from it are called by: its name without its ending. A pipe has no name of its
   * own.
   */
  String stem() {
    return name.equals("-") || Pipe.is(name) ? "programme" : FileName.stem(name);
  }

  private Programme tracker(PrintWriter notes) {
    if (title.filter(String::isBlank).isPresent()) {
      throw new WrongInput("--title: is blank");
    }
    TrackerFile tracker = TrackerFile.read(name, title, asOf.orElseGet(LocalDate::now));
    tracker.notes().forEach(notes::println);
    if (printing.isEmpty()) {
      return tracker.made().programme();
    }
    PrintingWord word = printing.get();
    Programme programme = printable(tracker.tracker(), tracker.made(), word);
    notes.println(name + ": all that was said may be printed; " + word.toText() + ".");
    return programme;
  }

  /** Refused where rows say who may be quoted. */
  private Programme printable(PiritTracker tracker, ImportedProgramme made, PrintingWord word) {
    if (tracker.says(PiritColumn.QUOTABLE)) {
      throw new WrongInput(
          name
              + ": its column '"
              + tracker.heading(PiritColumn.QUOTABLE)
              + "' says who may be quoted, so --words-may-be-printed is not for it");
    }
    return made.printableOnTheWordOf(word.who(), word.day()).programme();
  }

  /** Returns advice on who may be quoted; empty if all may, or if it is no tracker. */
  Optional<String> quotingAdvice(Programme programme) {
    if (kind() != FileKind.TRACKER) {
      return Optional.empty();
    }
    return QuotingAdvice.of(programme)
        .map(
            advice ->
                name
                    + ": "
                    + advice.toText()
                    + (advice.quotable() == 0
                        ? ", or add --words-may-be-printed 'WHO, DAY' if all did."
                        : "."));
  }
}
