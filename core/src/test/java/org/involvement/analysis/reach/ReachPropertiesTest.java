package org.involvement.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.involvement.analysis.StatisticRange;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.arbitrary.People;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Population;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;

/** Ranges of reach, held against every choice of exact counts that they allow. */
class ReachPropertiesTest {
  /** Two groups of people and of a reference, each from a number to another. */
  record Ranges(List<Count> people, List<Count> reference) {}

  @Property(tries = 60)
  void ranges_are_those_of_all_exact_counts_that_they_allow(@ForAll("ranges") Ranges given) {
    Reach whole = reach(given.people(), given.reference());
    List<LongSummaryStatistics> shortOf = List.of(longs(), longs());
    List<LongSummaryStatistics> expected = List.of(longs(), longs());
    List<DoubleSummaryStatistics> ratios = List.of(doubles(), doubles());
    DoubleSummaryStatistics dissimilarity = doubles();
    DoubleSummaryStatistics divergence = doubles();
    for (List<Count> people : choices(given.people())) {
      for (List<Count> reference : choices(given.reference())) {
        Reach exact = reach(people, reference);
        dissimilarity.accept(exact.dissimilarity().min().value().orElseThrow());
        divergence.accept(exact.divergence().min().value().orElseThrow());
        for (int group = 0; group < 2; group++) {
          ReachGroup one = exact.groups().get(group);
          shortOf.get(group).accept(one.peopleShort().orElseThrow().min());
          expected.get(group).accept(one.expected().orElseThrow().min());
          ratios.get(group).accept(one.ratio().min().value().orElseThrow());
          Representation says = whole.groups().get(group).representation();
          assertThat(says).isIn(one.representation(), Representation.CANNOT_TELL);
        }
      }
    }
    for (int group = 0; group < 2; group++) {
      ReachGroup one = whole.groups().get(group);
      assertThat(one.peopleShort()).contains(range(shortOf.get(group)));
      assertThat(one.expected()).contains(range(expected.get(group)));
      assertEnds(one.ratio(), ratios.get(group));
    }
    assertWithin(dissimilarity, whole.dissimilarity());
    assertWithin(divergence, whole.divergence());
  }

  @Property(tries = 100)
  void the_order_of_groups_changes_no_figure(
      @ForAll("ranges") Ranges given, @ForAll Random random) {
    List<Integer> order = new ArrayList<>(List.of(0, 1));
    Collections.shuffle(order, random);
    Reach one = reach(given.people(), given.reference());
    Reach other =
        Reach.of(
            composition(order.stream().map(i -> head(i, given.people().get(i))).toList()),
            population(order.stream().map(i -> head(i, given.reference().get(i))).toList()));
    assertThat(other.dissimilarity()).isEqualTo(one.dissimilarity());
    assertThat(other.divergence()).isEqualTo(one.divergence());
    assertThat(other.groups()).containsExactlyInAnyOrderElementsOf(one.groups());
  }

  /** Whatever is recorded, it is answered, or refused as bad input. */
  @Property(tries = 200)
  void every_record_is_answered(
      @ForAll("compositions") Composition composition,
      @ForAll("populations") Population population,
      @ForAll boolean drawnByLot) {
    Population like =
        population
            .withCharacteristic(composition.characteristic())
            .withCounts(withAll(population.counts(), composition.counts()));
    try {
      Reach reach =
          drawnByLot ? Reach.ofPeopleDrawnByLot(composition, like) : Reach.of(composition, like);
      assertThat(reach.groups()).hasSameSizeAs(like.counts());
      assertThat(reach.toText()).doesNotContain("NaN").contains(reach.caveat().substring(0, 20));
      assertThat(reach.toText(DisclosureRule.NHS_DIGITAL)).doesNotContain("NaN");
    } catch (InvalidValueException e) {
      assertThat(e.rule()).isIn("is outside 0 to 1000000000000", "is above 1000000000000 together");
    }
  }

  @Provide
  Arbitrary<Ranges> ranges() {
    Arbitrary<Count> people = range(15, 40);
    Arbitrary<Count> reference = range(1, 30);
    return Combinators.combine(people.list().ofSize(2), reference.list().ofSize(2)).as(Ranges::new);
  }

  @Provide
  Arbitrary<Composition> compositions() {
    return People.compositions();
  }

  @Provide
  Arbitrary<Population> populations() {
    return People.populations();
  }

  private static Arbitrary<Count> range(long least, long most) {
    return Combinators.combine(
            Arbitraries.longs().between(least, most), Arbitraries.longs().between(0, 3))
        .as((first, more) -> Count.between(first, first + more));
  }

  private static List<HeadCount> withAll(List<HeadCount> reference, List<HeadCount> counts) {
    List<HeadCount> all = new ArrayList<>(reference);
    for (HeadCount count : counts) {
      if (all.stream().noneMatch(one -> one.category().equals(count.category()))) {
        all.add(HeadCount.of(count.category(), Count.of(3)));
      }
    }
    return all;
  }

  private static List<List<Count>> choices(List<Count> ranges) {
    List<List<Count>> choices = new ArrayList<>();
    for (Count one : all(ranges.get(0))) {
      for (Count other : all(ranges.get(1))) {
        choices.add(List.of(one, other));
      }
    }
    return choices;
  }

  private static List<Count> all(Count range) {
    return LongStream.rangeClosed(range.min(), range.max().orElseThrow())
        .mapToObj(Count::of)
        .toList();
  }

  private static Reach reach(List<Count> people, List<Count> reference) {
    return Reach.of(
        composition(List.of(head(0, people.get(0)), head(1, people.get(1)))),
        population(List.of(head(0, reference.get(0)), head(1, reference.get(1)))));
  }

  private static HeadCount head(int group, Count count) {
    return HeadCount.of(Category.of("g" + group), count);
  }

  private static Composition composition(List<HeadCount> counts) {
    return Reached.people("a 1").withCounts(counts);
  }

  private static Population population(List<HeadCount> counts) {
    return Reached.population("a 1").withCounts(counts);
  }

  private static void assertEnds(StatisticRange range, DoubleSummaryStatistics found) {
    assertThat(range.min().value()).hasValueCloseTo(found.getMin(), Offset.offset(1e-12));
    assertThat(range.max().value()).hasValueCloseTo(found.getMax(), Offset.offset(1e-12));
  }

  private static void assertWithin(DoubleSummaryStatistics found, StatisticRange range) {
    assertThat(found.getMin()).isGreaterThan(range.min().value().orElseThrow() - 1e-12);
    assertThat(found.getMax()).isLessThan(range.max().value().orElseThrow() + 1e-12);
  }

  private static Count range(LongSummaryStatistics found) {
    return Count.between(found.getMin(), found.getMax());
  }

  private static LongSummaryStatistics longs() {
    return new LongSummaryStatistics();
  }

  private static DoubleSummaryStatistics doubles() {
    return new DoubleSummaryStatistics();
  }
}
