package org.involvement.analysis;

import static org.involvement.analysis.vote.Cast.vote;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.involvement.analysis.agreement.Agreement;
import org.involvement.analysis.agreement.AlphaMetric;
import org.involvement.analysis.agreement.Assessors;
import org.involvement.analysis.consensus.Consensus;
import org.involvement.analysis.consensus.DelphiResult;
import org.involvement.analysis.consensus.DelphiRule;
import org.involvement.analysis.consensus.RandUcla;
import org.involvement.analysis.consensus.Rating;
import org.involvement.analysis.consensus.RatingTally;
import org.involvement.analysis.disclosure.Differencing;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Release;
import org.involvement.analysis.disclosure.Table;
import org.involvement.analysis.loop.FeedbackGiven;
import org.involvement.analysis.loop.LoopShares;
import org.involvement.analysis.loop.OverdueAnswers;
import org.involvement.analysis.loop.ViewsAndDecisions;
import org.involvement.analysis.reach.Reach;
import org.involvement.analysis.reach.Reached;
import org.involvement.analysis.survival.KaplanMeier;
import org.involvement.analysis.survival.Observation;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.analysis.time.Waiting;
import org.involvement.analysis.voice.Voice;
import org.involvement.analysis.vote.Ballot;
import org.involvement.analysis.vote.Votes;
import org.involvement.feedback.Milestone;
import org.involvement.programme.LoopStory;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Period;

/** At least one finding of each kind, and some of nothing at all. */
final class Findings {
  private Findings() {}

  static Stream<Finding> all() {
    return Stream.of(
            ofProgramme(LoopStory.OF_EVERY_KIND),
            ofProgramme(LoopStory.programme()),
            ofRatings(ratings()),
            ofRatings(RatingTally.none(9)),
            ofTables(),
            ofSamples())
        .flatMap(each -> each);
  }

  private static Stream<Finding> ofProgramme(Programme programme) {
    return Stream.of(
        TimeToFeedback.of(programme),
        Waiting.of(programme),
        TimesByGroup.of(programme, Milestone.ANSWERED, Grouping.PERSPECTIVE),
        LoopShares.of(programme, Milestone.ANSWERED),
        FeedbackGiven.of(programme),
        OverdueAnswers.of(programme, 28),
        ViewsAndDecisions.of(programme),
        Voice.of(programme));
  }

  /** Thirty of each of two perspectives, who differ, and three who gave no rating. */
  private static RatingTally ratings() {
    List<Rating> staff = Collections.nCopies(30, Rating.of(Perspective.STAFF, 2));
    List<Rating> carers = Collections.nCopies(30, Rating.of(Perspective.CARER, 9));
    List<Rating> silent = Collections.nCopies(3, Rating.none(Perspective.CARER));
    return Stream.of(staff, carers, silent).flatMap(List::stream).collect(RatingTally.collector(9));
  }

  private static Stream<Finding> ofRatings(RatingTally tally) {
    return Stream.of(
        Consensus.of(tally),
        RandUcla.of(tally, PercentileMethod.HF7),
        DelphiResult.of(tally, DelphiRule.SEVENTY_PERCENT),
        DelphiResult.of(
            tally,
            DelphiRule.SEVENTY_PERCENT_OR_HALF.inEachOf(Perspective.CARER, Perspective.STAFF)));
  }

  private static Stream<Finding> ofTables() {
    Release march = Release.of(table(8), DisclosureRule.TRUE_NUMBERS);
    Release april = Release.of(table(9), DisclosureRule.TRUE_NUMBERS);
    return Stream.of(
        march.shown(),
        Release.of(table(3), DisclosureRule.NHS_DIGITAL).shown(),
        Differencing.of(march, april, Differencing.People.MORE),
        Differencing.of(march, march, Differencing.People.SAME),
        Reach.of(
            Reached.people("young 60, middle 30, old 10"),
            Reached.population("young 500, middle 300, old 200")),
        Reach.ofTarget(Reached.people("a 3, b 40"), Reached.heads("a 5, b 5")));
  }

  private static Table table(long first) {
    return Table.of("carer", "not a carer").plus("18-64", first, 12).plus("65+", 20, 31);
  }

  private static Stream<Finding> ofSamples() {
    return Stream.of(
        Stream.of(vote("a", "q1", 1, Ballot.AGREE), vote("a", "q1", 2, Ballot.PASS))
            .collect(Votes.collector()),
        Agreement.of(
            Assessors.table(5, Assessors.KRIPPENDORFF),
            AlphaMetric.ORDINAL,
            Map.of(Assessors.assessor(0), Perspective.STAFF)),
        LongStream.rangeClosed(1, 40).mapToObj(Observation::event).collect(KaplanMeier.collector()),
        Stream.<Observation>of().collect(KaplanMeier.collector()),
        Proportion.of("contributions fed back", ProportionTally.of(8, 10)),
        Proportion.ofSample("contributions fed back", ProportionTally.of(8, 10)),
        Trend.of(List.of()),
        Trend.of(
            List.of(
                new TrendPoint(
                    Period.parse("2022-01-01/2022-03-31"),
                    Counted.share("Share answered", 31, 50)))));
  }
}
