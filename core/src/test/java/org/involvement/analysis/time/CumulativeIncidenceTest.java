package org.involvement.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.analysis.Csv;
import org.involvement.analysis.survival.KaplanMeier;
import org.involvement.analysis.survival.Observation;
import org.involvement.analysis.survival.SurvivalPoint;
import org.involvement.feedback.Milestone;
import org.junit.jupiter.api.Test;

class CumulativeIncidenceTest {
  private static final TimeTally NONE = TimeTally.none(LocalDate.of(2024, 1, 1), Milestone.CHANGED);

  /**
   * 1,384 people with monoclonal gammopathy of the Mayo Clinic, as in the vignette 'compete' of R's
   * survival: progression to PCM, and death without it. R 4.2.2, survival 3.5.3, {@code
   * survfit(Surv(etime, event) ~ 1)}; the file is made by survival.R beside it.
   */
  @Test
  void it_agrees_with_r_on_the_mgus_data() {
    List<Csv.Row> rows = Csv.rows("mgus2.csv");
    TimeTally tally =
        new TimeTally(
            NONE.asOf(),
            NONE.milestone(),
            rows.stream()
                .map(
                    row ->
                        new DayCounts(
                            row.whole(0),
                            new EndCounts(row.whole(1), row.whole(2), 0, 0, row.whole(3))))
                .toList(),
            0,
            0,
            0);
    assertThat(tally.counts()).isEqualTo(new EndCounts(115, 860, 0, 0, 409));
    List<IncidencePoint> curve = CumulativeIncidence.curve(tally);
    assertThat(curve).hasSize(268);
    for (int i = 0; i < curve.size(); i++) {
      assertThat(curve.get(i).open()).isEqualTo(rows.get(i).number(4), within(1e-9));
      assertThat(curve.get(i).reached()).isEqualTo(rows.get(i).number(5), within(1e-9));
      assertThat(curve.get(i).withdrawn()).isEqualTo(rows.get(i).number(6), within(1e-9));
    }
  }

  @Property
  void the_shares_of_all_ends_and_of_what_is_open_add_up_to_1(
      @ForAll("followed") List<Followed> all) {
    for (IncidencePoint point : CumulativeIncidence.curve(tally(all))) {
      double sum =
          point.reached() + point.withdrawn() + point.moved() + point.notTakenUp() + point.open();
      assertThat(sum).isEqualTo(1, within(1e-12));
      assertThat(List.of(point.reached(), point.withdrawn(), point.moved(), point.notTakenUp()))
          .allMatch(share -> share >= 0 && share <= 1);
    }
  }

  /**
   * Another way to the same numbers: each starts with an equal share of 1, and what is still open
   * hands its share on to all that were followed longer (Efron, Proceedings of the Fifth Berkeley
   * Symposium 1967; 4:831-853).
   */
  @Property
  void handing_on_the_share_of_what_is_open_gives_the_same(@ForAll("followed") List<Followed> all) {
    List<IncidencePoint> curve = CumulativeIncidence.curve(tally(all));
    for (IncidencePoint point : curve) {
      double[] share = shares(all);
      assertThat(point.reached())
          .isEqualTo(sum(all, share, Ending.REACHED, point.days()), within(1e-9));
      assertThat(point.withdrawn())
          .isEqualTo(sum(all, share, Ending.WITHDRAWN, point.days()), within(1e-9));
      assertThat(point.moved())
          .isEqualTo(sum(all, share, Ending.MOVED, point.days()), within(1e-9));
      assertThat(point.notTakenUp())
          .isEqualTo(sum(all, share, Ending.NOT_TAKEN_UP, point.days()), within(1e-9));
    }
  }

  @Property
  void with_one_end_it_is_what_kaplan_and_meier_leave(@ForAll("followed") List<Followed> all) {
    List<Followed> oneEnd =
        all.stream()
            .map(
                one -> one.ending() == Ending.OPEN ? one : new Followed(Ending.REACHED, one.days()))
            .toList();
    List<SurvivalPoint> survival =
        oneEnd.stream()
            .map(one -> new Observation(one.days(), one.ending() == Ending.REACHED))
            .collect(KaplanMeier.collector())
            .curve();
    List<IncidencePoint> curve = CumulativeIncidence.curve(tally(oneEnd));
    assertThat(curve).hasSameSizeAs(survival);
    for (int i = 0; i < curve.size(); i++) {
      assertThat(curve.get(i).open()).isEqualTo(survival.get(i).survival());
    }
  }

  private static double[] shares(List<Followed> all) {
    double[] share = new double[all.size()];
    Arrays.fill(share, 1.0 / all.size());
    List<Integer> byTime =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(i -> all.get(i).days()))
            .toList();
    for (int i : byTime) {
      List<Integer> longer =
          byTime.stream().filter(j -> isFollowedLonger(all.get(j), all.get(i))).toList();
      if (all.get(i).ending() == Ending.OPEN && !longer.isEmpty()) {
        longer.forEach(j -> share[j] += share[i] / longer.size());
        share[i] = 0;
      }
    }
    return share;
  }

  private static boolean isFollowedLonger(Followed other, Followed open) {
    return other.days() > open.days();
  }

  private static double sum(List<Followed> all, double[] share, Ending ending, long days) {
    return IntStream.range(0, share.length)
        .filter(i -> all.get(i).ending() == ending && all.get(i).days() <= days)
        .mapToDouble(i -> share[i])
        .sum();
  }

  private static TimeTally tally(List<Followed> all) {
    TimeCounter counter = new TimeCounter(NONE);
    all.forEach(counter::add);
    return counter.tally();
  }

  @Provide
  Arbitrary<List<Followed>> followed() {
    return Combinators.combine(
            Arbitraries.of(
                Ending.REACHED, Ending.WITHDRAWN, Ending.MOVED, Ending.NOT_TAKEN_UP, Ending.OPEN),
            Arbitraries.longs().between(0, 12))
        .as(Followed::new)
        .list()
        .ofMaxSize(40);
  }
}
