package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.LossPlace;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.report.Report;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That decision and reason were fed back: from a tracker, and into one. */
class PiritAnswerTest {
  private final Trackers trackers;

  PiritAnswerTest(@TempDir Path folder) {
    trackers = new Trackers(folder);
  }

  private static final LocalDate DECIDED = LocalDate.of(2024, 3, 1);
  private static final LocalDate TOLD = LocalDate.of(2024, 3, 8);

  @Test
  void a_day_of_feeding_back_closes_the_loop() throws IOException {
    ImportedProgramme made = made("A,,partly,2024-03-01,2024-03-08\n");
    assertThat(made.leftOut()).isEmpty();
    assertThat(made.programme().contributions().get(0).steps())
        .containsExactly(
            new Step.Decided(
                PartialDate.of(DECIDED),
                Disposition.PARTLY_AGREED,
                Optional.empty(),
                Optional.empty()),
            new Step.FedBack(
                PartialDate.of(TOLD),
                Feedback.DECISION_AND_REASON,
                Audience.GROUP,
                Optional.empty(),
                Optional.empty()));
    assertThat(YouSaidWeDid.of(made.programme()).answered())
        .extracting(YouSaidWeDid.Line::said)
        .containsExactly(ContributionId.of("row-2"));
  }

  @Test
  void without_a_decision_or_a_day_nothing_is_an_answer() throws IOException {
    ImportedProgramme made =
        made(
            """
            A,,,,2024-03-08
            B,,partly,2024-03-09,2024-03-08
            C,,partly,2024-03-01,in March
            D,,partly,2024-03-01,2025-01-01
            """);
    assertThat(made.leftOut())
        .extracting(Loss::toString)
        .containsExactly(
            "1: days after the as-of day",
            "3: days of feeding back that are no single day, or have no decision");
    String column = ", column When decision and reason were fed back: ";
    String rule =
        " needs a decision by that day, under 'What was decided' and 'When decided', to count as an"
            + " answer";
    assertThat(made.places())
        .extracting(LossPlace::toString)
        .containsExactly(
            "tracker.csv, row 5" + column + "\"2025-01-01\" is after 2024-12-31",
            "tracker.csv, row 2" + column + "\"2024-03-08\"" + rule,
            "tracker.csv, row 3" + column + "\"2024-03-08\"" + rule,
            "tracker.csv, row 4" + column + "\"in March\" is not a single day, such as 2022-03-01");
    assertThat(YouSaidWeDid.of(made.programme()).answered()).isEmpty();
  }

  /** Issue 17: the day was left out, and the report said that no answer is recorded. */
  @Test
  void of_whom_a_day_says_that_they_were_told_none_is_said_to_wait() throws IOException {
    Programme programme = made("A,,,,2024-03-08\nB,,partly,,2024-03-08\nC,,,,\n").programme();
    assertThat(programme.contributions().get(0).steps())
        .containsExactly(
            new Step.FedBack(
                PartialDate.of(TOLD),
                Feedback.PROGRESS,
                Audience.GROUP,
                Optional.empty(),
                Optional.empty()));
    assertThat(programme.contributions().get(1).steps())
        .isEqualTo(programme.contributions().get(0).steps());
    assertThat(YouSaidWeDid.of(programme).toText())
        .contains("No answer is recorded: 1\n  in no activity that is known\n    row-4: ")
        .contains("Told something that is not recorded as an answer: 2\n");
    assertThat(Report.of(programme).forReaders(Readers.INSIDE).toText())
        .containsPattern("\n  no answer is recorded +1\n")
        .containsPattern("\n  told something that is not recorded as an answer +2\n")
        .contains("Told something that is not recorded as an answer\n\nAn answer needs a decision");
  }

  @Test
  void of_an_answer_since_the_decision_the_first_is_written_and_the_rest_counted() {
    Contribution said =
        Contribution.raised(
                ContributionId.of("c"), Text.of("A"), PartialDate.of(LocalDate.of(2024, 2, 1)))
            .decided(PartialDate.of(LocalDate.of(2024, 2, 2)), Disposition.NOT_AGREED)
            .plus(told(LocalDate.of(2024, 2, 3), Audience.GROUP))
            .reopened(PartialDate.of(LocalDate.of(2024, 2, 4)), Text.of("why"))
            .decided(PartialDate.of(DECIDED), Disposition.PARTLY_AGREED)
            .plus(told(DECIDED, Audience.PUBLIC))
            .fedBack(
                PartialDate.of(TOLD),
                Feedback.DECISION_AND_REASON,
                Audience.CONTRIBUTOR,
                Channel.of("letter"),
                Count.of(1))
            .plus(told(TOLD.plusDays(1), Audience.GROUP));
    PiritTracker tracker =
        PiritTracker.of(
            Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(Text.of("A study"))
                .asOf(Trackers.AS_OF)
                .addContributions(said)
                .build());
    assertThat(tracker.entries().get(0).cell(PiritColumn.FED_BACK_ON))
        .contains(Text.of("2024-03-08"));
    assertThat(tracker.leftOut())
        .extracting(Loss::toString)
        .containsExactly(
            "2: steps other than decided, decision and reason fed back, and acted on",
            "3: such steps that no longer stand, or say again what stands",
            "1: how it was fed back, to how many, and to one person alone");
  }

  private static Step told(LocalDate day, Audience audience) {
    return new Step.FedBack(
        PartialDate.of(day),
        Feedback.DECISION_AND_REASON,
        audience,
        Optional.empty(),
        Optional.empty());
  }

  private ImportedProgramme made(String rows) throws IOException {
    String headings =
        "What they hoped to influence,What changed,What was decided,When decided,When decision and"
            + " reason were fed back\n";
    return Trackers.made(trackers.read(headings + rows));
  }
}
