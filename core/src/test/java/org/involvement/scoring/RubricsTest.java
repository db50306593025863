package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.Bounds;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Fast
class RubricsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
  private static final Text WORDS = Text.of("words");

  private final Contribution raised =
      Contribution.raised(ContributionId.of("c-1"), WORDS, PartialDate.of(DAY));

  private final Programme programme =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(WORDS)
          .asOf(DAY.plusDays(30))
          .addAllRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS))
          .addContributions(
              raised.acknowledged(PartialDate.of(DAY.plusDays(3))),
              raised
                  .withId(ContributionId.of("c-2"))
                  .decided(PartialDate.of(DAY.plusDays(10)), Disposition.PARTLY_AGREED, WORDS)
                  .fedBack(
                      PartialDate.of(DAY.plusDays(25)),
                      Feedback.DECISION_AND_REASON,
                      Audience.CONTRIBUTOR,
                      Channel.LETTER),
              raised.withId(ContributionId.of("c-3")).withdrawn(PartialDate.of(DAY.plusDays(1))),
              raised.withId(ContributionId.of("c-4")))
          .build();

  static List<Standards> published() {
    return Frameworks.standard().standards();
  }

  @ParameterizedTest
  @MethodSource("published")
  void every_published_set_of_standards_is_a_profile(Standards set) {
    Scorecard card = Rubrics.profile(set).score(programme);
    assertThat(card.root().parts())
        .extracting(Score::id)
        .isEqualTo(set.standards().stream().map(Standard::id).toList());
    assertThat(card.bounds()).isEmpty();
    assertThat(card.caveat().orElseThrow()).contains("the facts were not verified");
  }

  @Test
  void where_all_must_hold_it_is_said_that_only_records_are_present_or_absent() {
    Standards gunning = Frameworks.standard().standards("gunning-1985").orElseThrow();
    assertThat(Rubrics.profile(gunning).caveat().orElseThrow())
        .contains("a record is present", "it is absent", "Not a legal opinion.");
  }

  /**
   * By hand, of four with one withdrawn: 1 of 3 acknowledged, decided and answered, 0 told more.
   */
  @Test
  void the_loop_is_shares_of_the_contributions() {
    Scorecard card = Rubrics.loopClosed().score(programme);
    assertThat(card.at("acknowledged").bounds()).contains(Bounds.at(1.0 / 3));
    assertThat(card.at("decided").bounds()).contains(Bounds.at(1.0 / 3));
    assertThat(card.at("answered").bounds()).contains(Bounds.at(1.0 / 3));
    assertThat(card.at("outcome-fed-back").bounds()).contains(Bounds.at(0));
  }

  /**
   * By hand: acknowledged after 3 days is in time and c-2 and c-4, after 30 days without, are not;
   * the answer after 25 days is late by 5, and of the other two 20 days are over.
   */
  @Test
  void a_standard_may_ask_for_days() {
    Standards own =
        Standards.builder()
            .from(Frameworks.standard().standards("uk-standards-2019").orElseThrow())
            .id("own")
            .standards(
                List.of(
                    new Standard(
                        "in-time",
                        "In time",
                        "Replies come in time.",
                        List.of(
                            FactId.of("acknowledged-within-5-days-of-raised"),
                            FactId.of("answered-within-20-days-of-raised")))))
            .build();
    Scorecard card = Rubrics.profile(own).score(programme);
    assertThat(card.at("in-time/acknowledged-within-5-days-of-raised").bounds())
        .contains(Bounds.at(1.0 / 3));
    assertThat(card.at("in-time/answered-within-20-days-of-raised").bounds())
        .contains(Bounds.at(0));
  }
}
