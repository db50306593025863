package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.involvement.programme.ProgrammeTest.AS_OF;
import static org.involvement.programme.ProgrammeTest.EMPTY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.Outcome;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contribution that goes on in others never comes back to itself. */
class CycleCheckTest {
  /** Calls within calls would fill a stack at some ten thousand. */
  private static final int MANY = 200_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a m11=b; b                          | ok
          a m11=b; b m11=c; c                 | ok
          a s11=b,c; b m12=d; c m12=d; d      | ok
          a m11=b; b m12=a | programme.contributions[0].steps[0].into b goes on in a circle: a → b → a
          a; b a11 m11=c; c m12=d; d m12=b | programme.contributions[1].steps[1].into c goes on in a \
          circle: b → c → d → b
          c m12=b; b s11=a,c; a | programme.contributions[0].steps[0].into b goes on in a circle: \
          c → b → c
          b s11=a,c; c m12=b; a | programme.contributions[0].steps[0].into[1] c goes on in a circle: \
          b → c → b
          a m11=b -0@12; b m12=a              | ok
          a m11=b -0@12 m12=b; b m12=a | programme.contributions[0].steps[2].into b goes on in a \
          circle: a → b → a
          a m11=x; b m11=c; c m11=b; x m11=b | programme.contributions[1].steps[0].into c goes on in a \
          circle: b → c → b""")
  void a_way_back_is_refused_with_all_of_it(String lines, String outcome) {
    assertThat(Outcome.ok(() -> LoopStory.programme(lines.split("; *")))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a m11=b; b m12=a; c m11=d; d m12=c | a → b → a; c → d → c
          d m11=b; a m11=c; c m12=a; b m12=d | d → b → d; a → c → a
          a s11=b,c; b m12=a; c m12=a        | a → b → a
          a m11=b; b s12=c,d; c m13=b; d m13=a; e m11=f; f m11=e | b → c → b; e → f → e""")
  void of_circles_without_a_common_contribution_each_is_told(String lines, String ways) {
    InvalidValueException first =
        catchThrowableOfType(
            InvalidValueException.class, () -> LoopStory.programme(lines.split("; *")));
    assertThat(Stream.concat(Stream.of(first), Stream.of(first.getSuppressed())))
        .extracting(each -> String.valueOf(each.getMessage()).replaceFirst(".*circle: ", ""))
        .containsExactly(ways.split("; "));
  }

  @Example
  void nothing_goes_on_in_itself() {
    assertThat(Outcome.ok(() -> LoopStory.programme("a m11=a")))
        .isEqualTo("contribution.steps[0].into 'a' is the contribution itself");
  }

  @Example
  void of_a_long_way_the_first_ten_are_named() {
    assertThat(Outcome.ok(() -> chain(10, true)))
        .isEqualTo(
            "programme.contributions[0].steps[0].into c1 goes on in a circle: c0 → c1 → c2 → c3 → c4"
                + " → c5 → c6 → c7 → c8 → c9 → c0");
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> chain(11, true));
    assertThat(refusal)
        .hasMessage(
            "programme.contributions[0].steps[0].into c1 goes on in a circle: c0 → c1 → c2 → c3 → c4"
                + " → c5 → c6 → c7 → c8 → c9 → and so on, 11 in all");
    assertThat(refusal.path()).containsExactly("contributions", "0", "steps", "0", "into");
    assertThat(refusal.value()).isEqualTo("c1");
  }

  @Example
  void however_many_stand_in_a_row_or_in_a_circle_no_stack_is_too_small() {
    Programme row = chain(MANY, false);
    assertThat(Lineage.of(row).endsOf(ContributionId.of("c0")))
        .containsExactly(ContributionId.of("c" + (MANY - 1)));
    assertThat(Loops.of(row).open().count()).isEqualTo(1);
    assertThat(Outcome.ok(() -> chain(MANY, true))).endsWith("c8 → c9 → and so on, 200000 in all");
  }

  @Property
  void a_programme_is_accepted_just_where_no_way_leads_back(
      @ForAll("moves") List<List<Integer>> moves) {
    boolean isLegal = IntStream.range(0, moves.size()).noneMatch(i -> leads(moves, i, i));
    String outcome = Outcome.ok(() -> programme(moves));
    assertThat(outcome.equals("ok")).as(outcome).isEqualTo(isLegal);
    Statistics.label("legal, with some way")
        .collect(isLegal && moves.stream().anyMatch(next -> !next.isEmpty()))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  /** Whether a way of one move or more leads from one to another, tried move by move. */
  private static boolean leads(List<List<Integer>> moves, int from, int to) {
    List<Integer> reached = new ArrayList<>(moves.get(from));
    for (int i = 0; i < reached.size(); i++) {
      for (int next : moves.get(reached.get(i))) {
        if (!reached.contains(next)) {
          reached.add(next);
        }
      }
    }
    return reached.contains(to);
  }

  @Provide
  Arbitrary<List<List<Integer>>> moves() {
    int size = 6;
    Arbitrary<List<Integer>> some =
        Arbitraries.integers().between(0, size - 2).list().ofMaxSize(3).uniqueElements();
    List<Arbitrary<List<Integer>>> all =
        IntStream.range(0, size)
            .mapToObj(i -> some.map(next -> next.stream().map(to -> to < i ? to : to + 1).toList()))
            .toList();
    return Combinators.combine(all).as(moves -> moves);
  }

  private static Programme programme(List<List<Integer>> moves) {
    return EMPTY.withContributions(
        IntStream.range(0, moves.size()).mapToObj(i -> moved(i, moves.get(i))).toList());
  }

  private static Contribution moved(int i, List<Integer> next) {
    List<ContributionId> into = next.stream().map(to -> ContributionId.of("c" + to)).toList();
    Contribution one = Contribution.builder().id(ContributionId.of("c" + i)).build();
    return switch (into.size()) {
      case 0 -> one;
      case 1 -> one.mergedInto(PartialDate.of(AS_OF), into.get(0));
      default -> one.plus(new Step.SplitInto(PartialDate.of(AS_OF), into));
    };
  }

  private static Programme chain(int length, boolean closed) {
    return programme(
        IntStream.range(0, length)
            .mapToObj(
                i -> i + 1 < length ? List.of(i + 1) : closed ? List.of(0) : List.<Integer>of())
            .toList());
  }
}
