package org.involvement.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.involvement.csv.ImportedProgramme;
import org.involvement.csv.PiritColumn;
import org.involvement.csv.PiritTracker;
import org.involvement.programme.Programme;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** A tracker that was read, as a programme that is called after its file unless said otherwise. */
public final class TrackerFile {
  private final String name;
  private final PiritTracker tracker;
  private final ImportedProgramme made;

  private TrackerFile(String name, PiritTracker tracker, ImportedProgramme made) {
    this.name = name;
    this.tracker = tracker;
    this.made = made;
  }

  /**
   * {@return the tracker in a file, as known on a day}
   *
   * @throws org.involvement.csv.InvolvementCsvException if it is none
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static TrackerFile read(String name, Optional<String> title, LocalDate asOf) {
    PiritTracker tracker = PiritTracker.read(Path.of(name));
    Text words = Text.of(title.orElseGet(() -> Source.stem(name)));
    return new TrackerFile(
        name, tracker, tracker.programme(ProgrammeId.of("tracker"), words, asOf));
  }

  /** {@return what it says as a programme} */
  public Programme programme() {
    return made.programme();
  }

  /** {@return what its owner is told: what was read, and what of it could not be used} */
  public List<String> notes() {
    return TrackerNotes.of(name, tracker, made);
  }

  /** The programme, where its owner says that all may be quoted; refused where rows say who may. */
  Programme allQuotable() {
    if (TrackerNotes.saysWhoMayBeQuoted(tracker)) {
      throw new WrongInput(
          name
              + ": its column '"
              + tracker.heading(PiritColumn.QUOTABLE)
              + "' says who may be quoted, so --words-may-be-printed is not for it");
    }
    return programme()
        .withContributions(
            programme().contributions().stream().map(said -> said.withQuotable(true)).toList());
  }
}
