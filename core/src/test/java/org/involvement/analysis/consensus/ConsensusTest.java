package org.involvement.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.analysis.PercentileMethod;
import org.involvement.analysis.Statistic;
import org.involvement.engagement.RatedStatement;
import org.involvement.engagement.StatementRatings;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ConfidenceInterval.IntervalMethod;
import org.involvement.value.Count;
import org.involvement.value.ProgrammeId;
import org.involvement.value.RatingCounts;
import org.involvement.value.StatementId;
import org.involvement.value.Text;
import org.involvement.work.Fast;

@Fast
class ConsensusTest {
  private static final RatedStatement STATEMENT =
      Panel.statement(5)
          .withRatings(
              StatementRatings.of(
                  Perspective.LIVED_EXPERIENCE, RatingCounts.of(0, 1, 1, 6, 4), Count.of(20)));
  private static final Programme PROGRAMME =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(Text.of("A strategy"))
          .asOf(LocalDate.of(2022, 6, 30))
          .addStatements(STATEMENT)
          .build();

  @Example
  void consensus_on_a_statement_stands_beside_its_counts() {
    Consensus consensus = Consensus.of(PROGRAMME, StatementId.of("q3"));
    assertThat(consensus)
        .hasToString("0.73 (how close, not how favourable); median 4 of 5; 0-1-1-6-4");
    assertThat(consensus.definition())
        .isEqualTo(
            "How close together ratings on a scale of 5 points lie: consensus of Tastle and Wierman"
                + " (0 to 1), agreement A of van der Eijk (−1 to 1); quartiles by definition 7 of"
                + " Hyndman and Fan");
    assertThat(consensus.denominator()).isEqualTo("12 who rated, of 20 asked");
    assertThat(consensus.leftOut()).hasToString("[8: asked, gave no rating]");
    assertThat(consensus.caveat())
        .isEqualTo(
            "How close, not how favourable: all at the lowest point are as close as can be. No"
                + " interval, since the ratings are not said to be a sample.");
    assertThat(consensus.agreement()).hasToString("0.63");
    assertThat(consensus.interpolatedMedian()).hasToString("4.17");
    assertThat(consensus.interquartileRange()).hasToString("1.00");
    assertThat(consensus.interval()).isEmpty();
  }

  @Example
  void its_text_names_each_figure() {
    assertThat(Consensus.of(PROGRAMME, StatementId.of("q3")).toText())
        .contains(
            """
            consensus (Tastle and Wierman)  0.73
            agreement A (van der Eijk)      0.63
            median                             4
            interpolated median             4.17
            interquartile range                1

            How close""");
  }

  @Example
  void a_statement_is_one_of_the_programme() {
    assertThat(Outcome.of(() -> Consensus.of(PROGRAMME, StatementId.of("q4"))))
        .isEqualTo("statementId q4 is not one of this programme, which has q3");
    List<RatedStatement> seven =
        IntStream.rangeClosed(1, 7)
            .mapToObj(i -> PROGRAMME.statements().get(0).withId(StatementId.of("s" + i)))
            .toList();
    assertThat(
            Outcome.of(() -> Consensus.of(PROGRAMME.withStatements(seven), StatementId.of("q4"))))
        .isEqualTo(
            "statementId q4 is not one of this programme, which has s1, s2, s3, s4, s5 and 2 more");
    assertThat(Outcome.of(() -> Consensus.of(PROGRAMME.withStatements(), StatementId.of("q4"))))
        .isEqualTo("statementId q4 is not one of this programme, which has no rated statements");
  }

  @Example
  void who_was_asked_is_as_well_known_as_it_is_recorded() {
    assertThat(Consensus.of(Panel.of("0-1-1-6-4")).denominator())
        .isEqualTo("12 who rated, of 12+ asked");
    RatedStatement both =
        STATEMENT.withRatings(
            new StatementRatings(
                Optional.of(Perspective.CARER),
                RatingCounts.of(0, 1, 1, 0, 0),
                Optional.of(Count.between(1, 5))),
            STATEMENT.ratings().get(0));
    Consensus consensus = Consensus.of(RatingTally.of(both));
    assertThat(consensus.denominator()).isEqualTo("14 who rated, of 22-25 asked");
    assertThat(consensus.leftOut().get(0)).hasToString("8: asked, gave no rating (at least)");
    assertThat(Consensus.of(Panel.of("0-1-1-6-4").plus(RatingTally.of(both))).denominator())
        .isEqualTo("26 who rated, of 34+ asked");
  }

  @Example
  void nobody_is_no_consensus() {
    Consensus consensus = Consensus.of(RatingTally.none(5));
    assertThat(consensus)
        .hasToString(
            "undefined: nobody rated (how close, not how favourable); median undefined: nobody"
                + " rated of 5; 0-0-0-0-0");
    assertThat(
            Stream.of(
                consensus.closeness(),
                consensus.agreement(),
                consensus.median(),
                consensus.interpolatedMedian(),
                consensus.interquartileRange()))
        .containsOnly(Statistic.undefined("nobody rated"));
    assertThat(consensus.opposed()).isEmpty();
    assertThat(consensus.byPerspective()).isEmpty();
    assertThat(consensus.leftOut()).isEmpty();
    assertThat(consensus.denominator()).isEqualTo("0 who rated, of 0 asked");
  }

  @Example
  void dissent_is_shown_by_perspective_where_there_are_enough() {
    Consensus consensus =
        Consensus.of(Panel.of("staff", "0-0-1-5-6", "carer", "6-3-1-1-0", "resident", "5-4-0-1-0"));
    assertThat(consensus.median().value()).hasValue(2);
    assertThat(consensus.opposed()).hasValue(13);
    assertThat(consensus.byPerspective().stream().map(PerspectiveRatings::toString))
        .containsExactly(
            "carer: 6-3-1-1-0; 11 of 11 asked; median 1; 1 on the other side",
            "resident: 5-4-0-1-0; 10 of 10 asked; median 1.5; 1 on the other side",
            "staff: 0-0-1-5-6; 12 of 12 asked; median 4.5; 11 on the other side");
    assertThat(consensus.leftOut()).isEmpty();
  }

  @Example
  void a_median_in_the_middle_has_no_other_side() {
    Consensus consensus = Consensus.of(Panel.of("staff", "5-0-3-0-5"));
    assertThat(consensus.opposed()).isEmpty();
    assertThat(consensus.byPerspective())
        .hasToString("[staff: 5-0-3-0-5; 13 of 13 asked; median 3]");
    assertThat(Consensus.of(Panel.of("5-5-3-0-5")).opposed()).hasValue(5);
    assertThat(Consensus.of(Panel.of("5-0-3-2-8")).opposed()).hasValue(5);
  }

  @Example
  void a_sample_of_20_has_an_interval_and_its_seed() {
    ConsensusOptions sampled = ConsensusOptions.DEFAULT.withBootstrap(Optional.of(Bootstrap.of(7)));
    Consensus consensus = Consensus.of(Panel.of("0-2-2-12-8"), sampled);
    assertThat(consensus.interval().orElseThrow().method())
        .isEqualTo(IntervalMethod.BOOTSTRAP_PERCENTILE);
    assertThat(consensus.options().bootstrap().orElseThrow().seed()).isEqualTo(7);
    assertThat(consensus.caveat())
        .endsWith("The interval covers chance in sampling and nothing else.");
    assertThat(Consensus.of(Panel.of("0-2-2-8-8"), sampled).interval()).isPresent();
    Consensus few = Consensus.of(Panel.of("0-2-2-8-7"), sampled);
    assertThat(few.interval()).isEmpty();
    assertThat(few.caveat()).endsWith("No interval, since there are fewer than 20 ratings.");
    Consensus alike = Consensus.of(Panel.of("0-0-0-30-0"), sampled);
    assertThat(alike.interval()).isEmpty();
    assertThat(alike.caveat())
        .endsWith("No interval, since all ratings are alike, and samples drawn from them are too.");
  }

  @Example
  void quartiles_are_read_off_as_was_chosen() {
    RatingTally tally = Panel.of("1-2-0-3-1-0-2-1-1");
    assertThat(Consensus.of(tally).interquartileRange()).hasToString("4.00");
    assertThat(
            Consensus.of(tally, ConsensusOptions.DEFAULT.withPercentiles(PercentileMethod.HF5))
                .interquartileRange())
        .hasToString("4.50");
  }

  @Example
  void single_ratings_are_collected() {
    Consensus consensus =
        Stream.of(
                Rating.of(Perspective.CARER, 4),
                Rating.of(Perspective.STAFF, 5),
                Rating.none(Perspective.STAFF),
                new Rating(Optional.empty(), Optional.of(4)))
            .collect(Consensus.collector(5));
    assertThat(consensus.all()).hasToString("0-0-0-2-1; 3 of 4 asked");
    assertThat(consensus.leftOut())
        .hasToString(
            "[1: asked, gave no rating, 3: ratings not shown by perspective: of fewer than 10, or"
                + " such that these could be worked out]");
  }

  @Example
  void a_rating_off_the_scale_is_refused() {
    assertThat(
            Outcome.of(
                () -> Stream.of(Rating.of(Perspective.CARER, 6)).collect(Consensus.collector(5))))
        .isEqualTo("rating.point 6 is off the scale from 1 to 5");
    assertThat(
            Outcome.of(
                () -> Stream.of(Rating.of(Perspective.CARER, 0)).collect(Consensus.collector(5))))
        .isEqualTo("rating.point 0 is off the scale from 1 to 5");
    assertThat(
            Outcome.of(
                () -> Stream.of(Rating.of(Perspective.CARER, 5)).collect(Consensus.collector(5))))
        .startsWith("1.00 (how close");
  }

  @Example
  void only_ratings_on_one_scale_add_up() {
    assertThat(Outcome.of(() -> Panel.of("1-2-3").plus(Panel.of("1-2"))))
        .isEqualTo("ratingCounts 1-2 does not have 3 points");
    assertThat(Outcome.of(() -> new AskedRatings(RatingCounts.of(1, 2), 2, 5)))
        .isEqualTo("answered.askedLeast 2 is fewer than the 3 who rated");
    assertThat(Outcome.of(() -> new AskedRatings(RatingCounts.of(1, 2), 6, 5)))
        .isEqualTo("answered.askedMost 5 is below askedLeast 6");
  }

  @Example
  void what_is_chosen_is_checked() {
    assertThat(Outcome.ok(() -> ConsensusOptions.DEFAULT.withSmallestGroup(1))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> ConsensusOptions.DEFAULT.withSmallestGroup(0)))
        .isEqualTo("consensusOptions.smallestGroup 0 is below 1");
  }
}
