package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.reach.Reach;
import org.involvement.page.Drawing;
import org.involvement.page.Shape;
import org.involvement.page.Shape.Fill;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Population;
import org.involvement.value.Bounds;
import org.involvement.value.Count;
import org.involvement.value.Evidence;
import org.involvement.value.Text;

/** Bars that never say more than the counts that are shown, and nothing false. */
class ReachDrawingTest {
  private static final ReleaseLevel NHS = ReleaseLevel.under(DisclosureRule.NHS_DIGITAL);

  /**
   * 13, 7, 7 and 27 people. NHS Digital shows 15 (13 to 17), hides two (1 to 7), and shows 25 (23
   * to 27) and 55 together (53 to 57). The first are 24 % of 54; 15 of the 40 that are shown are 38
   * %. They are at least 13 of 13 + 7 + 7 + 27 and at most 17 of 17 + 1 + 1 + 23.
   */
  @Example
  void a_bar_covers_every_share_that_the_shown_counts_allow() {
    ShownShares shares = new ShownShares(shown(NHS, List.of(13L, 7L, 7L, 27L)), 4);
    assertThat(shares.of(0).low()).isCloseTo(13.0 / 54, within(1e-12));
    assertThat(shares.of(0).high()).isCloseTo(17.0 / 42, within(1e-12));
    assertThat(shares.of(1).low()).isCloseTo(1.0 / 52, within(1e-12));
    assertThat(shares.of(1).high()).isCloseTo(7.0 / 44, within(1e-12));
  }

  @Property(tries = 300)
  void the_true_share_is_never_outside(@ForAll("counts") List<Long> counts) {
    double all = counts.stream().mapToLong(Long::longValue).sum();
    for (DisclosureRule rule :
        List.of(
            DisclosureRule.NHS_DIGITAL,
            DisclosureRule.OFQUAL,
            DisclosureRule.THRESHOLD_OF_10,
            DisclosureRule.PANEL_IN_WORDS)) {
      ShownShares shares = new ShownShares(shown(ReleaseLevel.under(rule), counts), counts.size());
      for (int i = 0; i < counts.size(); i++) {
        Bounds share = shares.of(i);
        assertThat(counts.get(i) / all).isBetween(share.low() - 1e-12, share.high() + 1e-12);
      }
    }
  }

  @Property(tries = 100)
  void true_numbers_have_one_share(@ForAll("counts") List<Long> counts) {
    double all = counts.stream().mapToLong(Long::longValue).sum();
    ShownShares shares = new ShownShares(shown(ReleaseLevel.INTERNAL, counts), counts.size());
    for (int i = 0; i < counts.size(); i++) {
      assertThat(shares.of(i).low()).isCloseTo(counts.get(i) / all, within(1e-12));
      assertThat(shares.of(i).width()).isCloseTo(0, within(1e-12));
    }
  }

  @Example
  void what_is_sure_is_filled_and_the_rest_is_hatched() {
    List<Shape.Box> bars = boxes(List.of(13L, 7L, 7L, 27L));
    assertThat(bars)
        .extracting(Shape.Box::fill)
        .startsWith(Fill.SOLID, Fill.HATCHED, Fill.OUTLINE, Fill.SOLID);
    // The longest is that of 27: at most 27 of 27 + 13 + 1 + 1.
    double unit = (Drawing.WIDTH - 2) / (27.0 / 42);
    assertThat(bars.get(0).width()).isEqualTo(Math.round(unit * 13 / 54));
    assertThat(bars.get(1).x()).isEqualTo(1 + bars.get(0).width());
    assertThat(bars.get(0).width() + bars.get(1).width()).isEqualTo(Math.round(unit * 17 / 42));
  }

  @Provide
  Arbitrary<List<Long>> counts() {
    return Arbitraries.longs()
        .between(0, 40)
        .list()
        .ofMinSize(2)
        .ofMaxSize(5)
        .filter(counts -> counts.stream().anyMatch(count -> count > 0));
  }

  private static List<Shape.Box> boxes(List<Long> counts) {
    List<HeadCount> people = new ArrayList<>();
    List<HeadCount> residents = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      people.add(HeadCount.of(Category.of("group-" + i), Count.of(counts.get(i))));
      residents.add(HeadCount.of(Category.of("group-" + i), Count.of(100)));
    }
    Characteristic age = Characteristic.of("age-band");
    Reach reach =
        Reach.of(
            Composition.builder().characteristic(age).exclusive(true).counts(people).build(),
            Population.builder()
                .characteristic(age)
                .definition(Text.of("Residents"))
                .source(Evidence.of(Text.of("Census")))
                .day(LocalDate.of(2021, 3, 21))
                .exclusive(true)
                .counts(residents)
                .build());
    return new ReachDrawing("age band", new ReachTarget(reach), shown(NHS, counts))
        .drawing().orElseThrow().shapes().stream()
            .filter(Shape.Box.class::isInstance)
            .map(Shape.Box.class::cast)
            .toList();
  }

  private static ShownCounts shown(ReleaseLevel level, List<Long> counts) {
    Map<String, Count> table = new LinkedHashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      table.put("group " + i, Count.of(counts.get(i)));
    }
    return level.show(table);
  }
}
