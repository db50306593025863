package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.analysis.agreement.Agreement;
import org.involvement.analysis.agreement.AlphaMetric;
import org.involvement.analysis.agreement.AlphaTally;
import org.involvement.analysis.agreement.AssessmentTable;
import org.involvement.analysis.agreement.Assessors;
import org.involvement.analysis.agreement.ConcordanceTally;
import org.involvement.analysis.agreement.KappaTally;
import org.involvement.analysis.agreement.KappaWeights;
import org.involvement.analysis.consensus.Bootstrap;
import org.involvement.analysis.consensus.Consensus;
import org.involvement.analysis.consensus.ConsensusOptions;
import org.involvement.analysis.consensus.DelphiResult;
import org.involvement.analysis.consensus.DelphiRule;
import org.involvement.analysis.consensus.RandUcla;
import org.involvement.analysis.consensus.RatedUnit;
import org.involvement.analysis.consensus.Rating;
import org.involvement.analysis.consensus.RatingTally;
import org.involvement.analysis.vote.Cast;
import org.involvement.analysis.vote.Vote;
import org.involvement.analysis.vote.VoteTally;
import org.involvement.analysis.vote.Votes;
import org.involvement.arbitrary.People;
import org.involvement.stakeholder.Category;
import org.involvement.value.StakeholderId;

/** Any split of the data, in any order and also by way of bytes, gives the same digits. */
class SplitsTest {
  @Property(tries = 300)
  void consensus(@ForAll("ratings") List<Rating> ratings, @ForAll long seed) {
    ConsensusOptions options =
        ConsensusOptions.DEFAULT.withBootstrap(Optional.of(new Bootstrap(seed, 100, 0.95)));
    same(
        ratings,
        seed,
        RatingTally.collector(9),
        RatingTally::plus,
        tally ->
            List.of(
                Consensus.of(tally, options),
                RandUcla.of(tally, PercentileMethod.HF7),
                DelphiResult.of(tally, DelphiRule.SEVENTY_PERCENT)));
  }

  @Property(tries = 300)
  void votes(@ForAll("votes") List<Vote> votes, @ForAll long seed) {
    Map<StakeholderId, Category> groups =
        Map.of(
            StakeholderId.of("a"), Category.of("one"), StakeholderId.of("b"), Category.of("two"));
    same(votes, seed, VoteTally.collector(), VoteTally::plus, tally -> Votes.of(tally, groups));
  }

  @Property(tries = 300)
  void agreement(@ForAll("units") List<List<Integer>> ratings, @ForAll long seed) {
    List<RatedUnit> units =
        IntStream.range(0, ratings.size()).mapToObj(i -> unit(i, ratings.get(i))).toList();
    same(
        units,
        seed,
        AssessmentTable.collector(5),
        AssessmentTable::plus,
        table ->
            List.of(
                Agreement.of(table, AlphaMetric.ORDINAL, Map.of()),
                Agreement.ofConcordance(table, Map.of()),
                table
                    .toKappaTally(Assessors.assessor(0), Assessors.assessor(1))
                    .kappa(KappaWeights.LINEAR)));
  }

  @Property(tries = 300)
  void alpha(@ForAll("units") List<List<Integer>> units, @ForAll long seed) {
    same(
        units.stream().map(SplitsTest::present).toList(),
        seed,
        AlphaTally.collector(),
        AlphaTally::plus,
        tally -> List.of(tally.alpha(AlphaMetric.RATIO), tally.alpha(AlphaMetric.ORDINAL)));
  }

  @Property(tries = 300)
  void kappa(@ForAll("complete") List<List<Integer>> units, @ForAll long seed) {
    same(
        units,
        seed,
        Collectors.reducing(
            KappaTally.none(5),
            unit -> KappaTally.none(5).plus(unit.get(0), unit.get(1)),
            KappaTally::plus),
        KappaTally::plus,
        tally -> tally.kappa(KappaWeights.QUADRATIC));
  }

  @Property(tries = 300)
  void concordance(@ForAll("complete") List<List<Integer>> assessors, @ForAll long seed) {
    same(
        assessors,
        seed,
        Collectors.reducing(ConcordanceTally.none(4), ConcordanceTally::of, ConcordanceTally::plus),
        ConcordanceTally::plus,
        tally -> List.of(tally.w(), tally.chiSquareTest()));
  }

  @Property(tries = 300)
  void proportion(@ForAll List<Integer> items, @ForAll long seed) {
    same(
        items,
        seed,
        ProportionTally.<Integer>collector(item -> item > 0),
        ProportionTally::plus,
        tally -> Proportion.ofSample("items above 0", tally).wilson(0.95));
  }

  private static <E, T> void same(
      List<E> items,
      long seed,
      Collector<E, ?, T> collector,
      BinaryOperator<T> plus,
      Function<T, Object> result) {
    T whole = items.stream().collect(collector);
    Random random = new Random(seed);
    List<E> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    List<T> parts = new ArrayList<>();
    int from = 0;
    while (from < shuffled.size() || parts.isEmpty()) {
      int to = from + random.nextInt(shuffled.size() - from + 1);
      parts.add(copy(shuffled.subList(from, to).stream().collect(collector)));
      from = to;
    }
    Collections.shuffle(parts, random);
    T sum = parts.stream().reduce(plus).orElseThrow();
    assertThat(sum).isEqualTo(whole);
    assertThat(result.apply(sum)).isEqualTo(result.apply(whole));
    assertThat(shuffled.parallelStream().collect(collector)).isEqualTo(whole);
  }

  /** What comes back from the bytes that another machine would be sent. */
  @SuppressWarnings("unchecked") // It is of the type that was written.
  private static <T> T copy(T tally) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(tally);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Provide
  Arbitrary<List<Rating>> ratings() {
    return Combinators.combine(
            People.perspectives().optional(0.8), Arbitraries.integers().between(1, 9).optional(0.9))
        .as(Rating::new)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<Vote>> votes() {
    return Cast.votes();
  }

  /** Units with the rating of each of four assessors, where 0 is none. */
  @Provide
  Arbitrary<List<List<Integer>>> units() {
    return Arbitraries.integers().between(0, 5).list().ofSize(4).list().ofMaxSize(15);
  }

  @Provide
  Arbitrary<List<List<Integer>>> complete() {
    return Arbitraries.integers().between(1, 5).list().ofSize(4).list().ofMaxSize(15);
  }

  private static List<Integer> present(List<Integer> ratings) {
    return ratings.stream().filter(rating -> rating > 0).toList();
  }

  private static RatedUnit unit(int index, List<Integer> ratings) {
    return RatedUnit.of(
        "u" + index,
        IntStream.range(0, ratings.size())
            .filter(i -> ratings.get(i) > 0)
            .boxed()
            .collect(Collectors.toMap(Assessors::assessor, ratings::get)));
  }
}
