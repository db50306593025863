package org.involvement.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTrackerTest {
  private static final String TRACKER = "pirit/tracker.csv";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Path folder;

  ImpactTrackerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_tracker_becomes_a_document_and_what_it_has_no_place_for_is_printed() {
    Path json = folder.resolve("tracker.json");
    assertThat(run(TRACKER, "2023-06-30", json.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            5 contributions, 3 changes; no decision with its reason is recorded as fed back on 3
            Not taken over: 1: columns that a tracker does not have: "Owner"
            Not taken over: 1: decisions without what was decided, or without the day
            Not taken over: 1: times that name no day, month, year or period
            Not taken over: 1: changes without a day, not tied to what was hoped
            Not taken over: 1: times that are no single day, kept as that of the activity
            Not taken over: 1: standards that are none of the UK Standards of 2019
            Not taken over: 1: rows that name no change
            tracker.csv, row 4, column Decision: "partly" has no day on which it was decided
            tracker.csv, row 5, column WHEN: "spring 2023" is not a day, month, year or period, such as 2022-03-01, March 2022 or 2022-03-01/2022-03-03
            tracker.csv, row 4, column What changed: the text has no day on which it changed
            tracker.csv, row 4, column WHEN: "March 2023" is not a single day, so the contribution has none
            tracker.csv, row 6, column Related standards: "Fairness" is none of the UK Standards of 2019
            tracker.csv, row 5, column What changed: the text names no change, so none is recorded
            """);
    Programme programme = InvolvementJson.read(json);
    assertThat(programme.contributions()).filteredOn(each -> each.ledToChange()).hasSize(2);
    assertThat(programme.activities()).hasSize(4);
  }

  @Test
  void a_document_becomes_a_tracker() throws IOException {
    Path tracker = folder.resolve("garden.csv");
    assertThat(run("json/garden.json", tracker.toString())).isZero();
    assertThat(Files.readString(tracker))
        .isEqualTo(
            """
            When,How the public contributed,What they hoped to influence,What changed (if anything),\
            Why it matters,UK Standard,What was decided,When decided,\
            When decision and reason were fed back,When changed,May be quoted
            ,workshop,A bench in the shade,,,,,,,,no
            """);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            A tracker has no column for: 1: steps other than decided, decision and reason fed back, and acted on
            A tracker has no column for: 1: activities of which more is known than time and way
            """);
  }

  @Test
  void what_is_wrong_is_said() {
    assertThat(run("pirit/nowhere.csv", "2023-06-30", "x.json")).isEqualTo(2);
    assertThat(run(TRACKER, "June", "x.json")).isEqualTo(2);
    assertThat(run("csv/garden/steps.csv", "2023-06-30", "x.json")).isEqualTo(2);
    assertThat(run("json/with-mistakes.json", "x.csv")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "pirit/nowhere.csv: there is no such file",
            "Text 'June' could not be parsed at index 0",
            "steps.csv, row 1: the 10 cells that are filled name no column of a tracker, nor do the"
                + " rows below; it needs 'What they hoped to influence', 'What changed (if anything)',"
                + " and may have 'When', 'How the public contributed', 'Why it matters', 'UK Standard',"
                + " 'What was decided', 'When decided', 'When decision and reason were fed back', 'When changed', 'May be quoted'",
            "json/with-mistakes.json: line 5, column 11, at /asOf: \"2022-13-01\" is not a date of the form yyyy-MM-dd (and 3"
                + " more)",
            "Usage: ImpactTracker TRACKER.csv DAY FILE.json, or FILE.json TRACKER.csv");
  }

  private int run(String... arguments) {
    return ImpactTracker.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
