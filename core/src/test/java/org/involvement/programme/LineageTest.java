package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.programme.LoopStory.id;
import static org.involvement.programme.LoopStory.ids;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.Outcome;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where contributions come from and go on. */
class LineageTest {
  private static final String TWO_WAYS =
      "a s11=b,c; d m12=c; b m13=e; c m13=e; e; f m11=g -0@12; g; h m11=i; i s12=j,k; j; k";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of | goes on | came from | in the end | originally | piece
          a  | b c     | -         | e          | a          | false
          b  | e       | a         | e          | a          | true
          c  | e       | a d       | e          | a d        | true
          d  | c       | -         | e          | d          | false
          e  | -       | b c       | e          | a d e      | false
          f  | -       | -         | f          | f          | false
          g  | -       | -         | g          | g          | false
          h  | i       | -         | j k        | h          | false
          i  | j k     | h         | j k        | h i        | false
          j  | -       | i         | j          | h i        | true""",
      useHeadersInDisplayName = true)
  void each_is_followed_both_ways(
      String of, String goesOn, String from, String ends, String origins, boolean piece) {
    Lineage lineage = Lineage.of(LoopStory.programme(TWO_WAYS.split("; *")));
    assertThat(written(lineage.successors(id(of)))).isEqualTo(goesOn);
    assertThat(written(lineage.cameFrom(id(of)))).isEqualTo(from);
    assertThat(written(lineage.endsOf(id(of)))).isEqualTo(ends);
    assertThat(written(lineage.originsOf(id(of)))).isEqualTo(origins);
    assertThat(lineage.isPiece(id(of))).isEqualTo(piece);
  }

  @Example
  void what_was_said_and_what_is_to_be_answered_are_told_apart() {
    Lineage lineage = Lineage.of(LoopStory.programme(TWO_WAYS.split("; *")));
    assertThat(written(lineage.standing())).isEqualTo("e f g j k");
    assertThat(written(lineage.originals())).isEqualTo("a d e f g h i");
  }

  @Example
  void what_it_answers_cannot_be_changed() {
    Lineage lineage = Lineage.of(LoopStory.programme(TWO_WAYS.split("; *")));
    assertThat(lineage.successors(id("a"))).isUnmodifiable();
    assertThat(lineage.cameFrom(id("e"))).isUnmodifiable();
    assertThat(lineage.endsOf(id("a"))).isUnmodifiable();
    assertThat(lineage.standing()).isUnmodifiable();
    assertThat(lineage.originals()).isUnmodifiable();
    assertThat(lineage.endsFirst()).isUnmodifiable();
  }

  static Stream<Function<Lineage, Object>> questions() {
    return Stream.of(
        lineage -> lineage.isPiece(id("z")),
        lineage -> lineage.successors(id("z")),
        lineage -> lineage.cameFrom(id("z")),
        lineage -> lineage.endsOf(id("z")),
        lineage -> lineage.originsOf(id("z")));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void of_an_unknown_one_nothing_is_said(Function<Lineage, Object> question) {
    Lineage lineage = Lineage.of(LoopStory.programme("a"));
    assertThat(Outcome.of(() -> question.apply(lineage)))
        .matches("lineage\\.[a-zA-Z]+ z is not an id of this programme");
  }

  @Property
  void nobody_is_lost_or_counted_twice(@ForAll("programmes") Programme programme) {
    Lineage lineage = Lineage.of(programme);
    Set<ContributionId> ends = new HashSet<>();
    for (ContributionId original : lineage.originals()) {
      assertThat(lineage.endsOf(original)).isNotEmpty().doesNotHaveDuplicates();
      assertThat(lineage.endsOf(original))
          .allMatch(end -> lineage.originsOf(end).contains(original));
      ends.addAll(lineage.endsOf(original));
    }
    assertThat(lineage.standing())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(ends);
    assertThat(lineage.standing())
        .isEqualTo(
            programme.contributions().stream()
                .filter(one -> !one.history().isMoved())
                .map(Contribution::id)
                .toList());
    Statistics.label("merged or split")
        .collect(lineage.standing().size() < programme.contributions().size())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 300)
  void ends_come_before_those_that_go_on_in_them(@ForAll("programmes") Programme programme) {
    Lineage lineage = Lineage.of(programme);
    Set<ContributionId> before = new HashSet<>();
    for (ContributionId id : lineage.endsFirst()) {
      assertThat(before).containsAll(lineage.successors(id));
      before.add(id);
    }
    assertThat(before).hasSameSizeAs(programme.contributions());
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static String written(List<ContributionId> ids) {
    return ids.isEmpty() ? "-" : String.join(" ", ids(ids));
  }
}
