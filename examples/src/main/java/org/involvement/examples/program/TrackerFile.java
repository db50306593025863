package org.involvement.examples.program;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.exchange.tracker.TrackerNotes;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/**
 * A tracker in a file, with the programme made from it.
 *
 * @param name the file
 * @param tracker the sheet
 * @param made the programme, called after its file unless it was given a title
 */
public record TrackerFile(String name, PiritTracker tracker, ImportedProgramme made) {
  /**
   * {@return the tracker in a file, as known on a day}
   *
   * @throws org.involvement.sheet.InvolvementCsvException if it is none
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static TrackerFile read(String name, Optional<String> title, LocalDate asOf) {
    PiritTracker tracker = PiritTracker.read(Path.of(name));
    Text words = Text.of(title.orElseGet(() -> FileName.stem(name)));
    return new TrackerFile(
        name, tracker, tracker.programme(ProgrammeId.of("tracker"), words, asOf));
  }

  /** {@return the lines for its owner: what was read, and what could not be used} */
  public List<String> notes() {
    return TrackerNotes.of(tracker, made).lines(name);
  }
}
