package org.involvement.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.analysis.disclosure.Table;
import org.involvement.analysis.reach.Reach;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.csv.InvolvementCsv;
import org.involvement.feedback.Milestone;
import org.involvement.framework.Frameworks;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.stakeholder.Perspective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResearcherTest {
  private final Programme followUp = Researcher.read("loop/invented-follow-up.json");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void a_folder_of_tables_is_read_like_a_document() {
    assertThat(Researcher.read("csv/garden")).isEqualTo(InvolvementCsv.read(Path.of("csv/garden")));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Researcher.read("csv/with-mistakes"))
        .withMessageStartingWith(
            "csv/with-mistakes: steps.csv, row 5, column contribution: \"c-9\"")
        .satisfies(refused -> assertThat(refused.getStackTrace()).isEmpty());
  }

  @Test
  void what_is_wrong_with_one_file_names_it_once() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Researcher.read(empty.toString()))
        .withMessage(empty + ": the file has no header");
    Path cut = Files.writeString(folder.resolve("cut.csv"), "When,\"What changed\n");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Researcher.read(cut.toString()))
        .withMessageStartingWith(cut + ", row 1: ");
  }

  @Test
  void what_is_saved_is_what_is_read_again() {
    String programme = folder.resolve("programme.json").toString();
    assertThat(Printed.by(() -> Researcher.save(followUp, programme)))
        .isEqualTo("Written: " + programme + "\n");
    assertThat(Researcher.read(programme)).isEqualTo(followUp);
    Path card = folder.resolve("card.json");
    Scorecard loop = Rubrics.loopClosed().score(followUp);
    assertThat(Printed.by(() -> Researcher.save(loop, card.toString()))).isNotEmpty();
    assertThat(InvolvementJson.of(Scorecard.class).read(card)).isEqualTo(loop);
  }

  @Test
  void times_by_group_are_saved_with_the_type_of_their_groups() {
    Path file = folder.resolve("times.json");
    TimesByGroup<Perspective> times =
        TimesByGroup.of(followUp, Milestone.ANSWERED, Grouping.PERSPECTIVE);
    assertThat(Printed.by(() -> Researcher.save(times, file.toString()))).isNotEmpty();
    assertThat(InvolvementJson.timesBy(Perspective.class).read(file)).isEqualTo(times);
  }

  @Test
  void what_has_no_form_in_JSON_is_not_saved() {
    String file = folder.resolve("thread.json").toString();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Researcher.save(Thread.currentThread(), file))
        .withMessageStartingWith(file + ": ");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Researcher.save(followUp, folder.resolve("no/such.json").toString()))
        .withMessageEndingWith("no/such.json: its folder does not exist");
  }

  @Test
  void what_is_saved_is_in_a_file_that_is_known_as_JSON() {
    Path table = folder.resolve("p.csv");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Researcher.save(followUp, table.toString()))
        .withMessage(table + ": what is saved is JSON, so name a file that ends in .json");
    assertThat(table).doesNotExist();
  }

  @Test
  void where_there_is_no_programme_each_question_says_so() {
    for (ThrowingCallable question :
        List.<ThrowingCallable>of(
            () -> Researcher.show(null), () -> Researcher.save(null, "p.json"))) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(question)
          .withMessage(Refused.NO_PROGRAMME);
    }
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Researcher.whatIf(followUp, q -> null))
        .withMessage("whatIf.change is missing");
  }

  @Test
  void a_question_prints_what_it_returns() {
    TimeToFeedback decided = TimeToFeedback.of(followUp, Milestone.DECIDED);
    assertThat(
            Printed.by(
                () ->
                    assertThat(Researcher.timeToFeedback(followUp, Milestone.DECIDED))
                        .isEqualTo(decided)))
        .isEqualTo(decided.toText());
    LevelAssessment levels =
        LevelAssessor.of(Frameworks.standard()).assess(followUp, "iap2-spectrum");
    assertThat(
            Printed.by(
                () -> assertThat(Researcher.levels(followUp, "iap2-spectrum")).isEqualTo(levels)))
        .isEqualTo(levels.toText());
    ScorecardComparison compared = Rubrics.ukStandards().whatIf(followUp, q -> q.withRegisters());
    assertThat(
            Printed.by(
                () ->
                    assertThat(Researcher.whatIf(followUp, q -> q.withRegisters()))
                        .isEqualTo(compared)))
        .isEqualTo(compared.toText());
  }

  /** In the file 3 people are 18 to 24, and 2 are 80 or older. */
  @Test
  void true_numbers_are_printed_only_where_they_are_asked_for() {
    assertThat(Printed.by(() -> Researcher.reach(followUp)))
        .contains("18-24             *     11.1 %\n", "80-and-over       *      4.3 %\n");
    assertThat(Printed.by(() -> Researcher.reach(followUp, Researcher.TRUE_NUMBERS)))
        .isEqualTo(Reach.of(followUp).get(0).toText());
    assertThat(Printed.by(() -> Researcher.reach(followUp.withCompositions().withPopulations())))
        .isEqualTo("No count of people by a characteristic is recorded.\n");
  }

  @Test
  void anything_is_shown_by_its_own_text_and_small_counts_are_not() {
    Table table = Table.of("people").plus("young", 3).plus("old", 40);
    assertThat(Printed.by(() -> Researcher.show(table)))
        .startsWith("       people\nyoung       *\n");
    assertThat(Printed.by(() -> Researcher.show(Reach.of(followUp))))
        .isEqualTo(Printed.by(() -> Researcher.reach(followUp)));
    assertThat(Printed.by(() -> Researcher.show(List.of("one", 2)))).isEqualTo("one\n2\n");
    assertThat(Printed.by(() -> Researcher.show(List.of()))).isEqualTo("nothing\n");
    assertThat(Printed.by(() -> Researcher.show(Optional.empty()))).isEqualTo("nothing\n");
    assertThat(Printed.by(() -> Researcher.show(Optional.of(2.5)))).isEqualTo("2.5\n");
    assertThat(Printed.by(() -> Researcher.show(followUp)))
        .isEqualTo(
            """
            Putting the strategy into practice (an invented record, to try the statistics on)
            As known on 2022-06-30

            people and groups      23  a full list
            activities              0  perhaps not all
            contributions          57  a full list
            decisions               0  perhaps not all
            changes                 3  perhaps not all
            statements rated        1
            """);
  }
}
