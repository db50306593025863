package org.involvement.exchange.tracker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** Trackers in a folder, as known at the end of 2024. */
record Trackers(Path folder) {
  static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  /** The columns of PIRIT and most of ours. */
  static final String HEADER =
      "When,How the public contributed,What they hoped to influence,What changed (if anything),Why"
          + " it matters,UK Standard,What was decided,When decided,When changed,May be quoted\n";

  /** As it is written, with all columns. */
  static final String WRITTEN =
      HEADER.replace("When decided,", "When decided,When decision and reason were fed back,");

  PiritTracker read(String content) throws IOException {
    return PiritTracker.read(Files.writeString(folder.resolve("tracker.csv"), content));
  }

  /** What rows under the header say as a programme. */
  ImportedProgramme made(String rows) throws IOException {
    return made(read(HEADER + rows));
  }

  static ImportedProgramme made(PiritTracker tracker) {
    return tracker.programme(ProgrammeId.of("p"), Text.of("A study"), AS_OF);
  }

  String written(PiritTracker tracker) throws IOException {
    Path file = folder.resolve("written.csv");
    tracker.writeForInternalUse(file);
    return Files.readString(file);
  }
}
