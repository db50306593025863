package org.involvement.programme;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

/** Contributions that say something else than others, and that are made of others. */
class ContributionLinksTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  private static final Programme EMPTY =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(Text.of("Parking"))
          .asOf(DAY.plusDays(100))
          .build();

  @Test
  void it_is_linked_with_contributions_of_the_programme() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                EMPTY.withContributions(
                    said("a").withConflictsWith(id("b"), id("x")),
                    said("b").withDerivedFrom(id("y"))))
        .withMessage("programme.contributions[0].conflictsWith[1] x is not an id of this programme")
        .satisfies(
            refused ->
                assertThat(refused.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly(
                        "programme.contributions[1].derivedFrom[0] y is not an id of this"
                            + " programme"));
  }

  @Test
  void two_may_conflict_with_each_other() {
    assertThat(
            EMPTY
                .withContributions(
                    said("a").withConflictsWith(id("b")), said("b").withConflictsWith(id("a")))
                .contributions())
        .hasSize(2);
  }

  @Test
  void none_is_made_of_itself_by_way_of_others() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                EMPTY.withContributions(
                    said("a").withDerivedFrom(id("b")),
                    said("b").withDerivedFrom(id("d"), id("c")),
                    said("c").withDerivedFrom(id("a")),
                    said("d")))
        .withMessage("programme.contributions[2].derivedFrom[0] a is itself made of c");
  }

  @Test
  void a_long_chain_is_no_circle() {
    int many = 20_000;
    List<Contribution> chain =
        IntStream.range(0, many)
            .mapToObj(
                i -> i == 0 ? said("c-0") : said("c-" + i).withDerivedFrom(id("c-" + (i - 1))))
            .toList();
    assertThat(EMPTY.withContributions(chain).contributions()).hasSize(many);
  }

  /** Compared with following all ways from each of up to five contributions. */
  @Property(tries = 500)
  void a_circle_is_refused_and_nothing_else(@ForAll("links") List<Set<Integer>> links) {
    List<Contribution> all =
        IntStream.range(0, links.size())
            .mapToObj(
                i ->
                    said("c-" + i)
                        .withDerivedFrom(
                            links.get(i).stream()
                                .filter(to -> to != i && to < links.size())
                                .map(to -> id("c-" + to))
                                .toList()))
            .toList();
    boolean circle = all.stream().anyMatch(one -> reaches(one.id(), one.id(), all));
    Statistics.label("circle")
        .collect(circle)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    if (circle) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> EMPTY.withContributions(all))
          .withMessageContaining("is itself made of");
    } else {
      assertThat(EMPTY.withContributions(all).contributions()).isEqualTo(all);
    }
  }

  @Provide
  Arbitrary<List<Set<Integer>>> links() {
    return Arbitraries.integers().between(0, 4).set().ofMaxSize(2).list().ofMinSize(1).ofMaxSize(5);
  }

  private static boolean reaches(
      ContributionId from, ContributionId target, List<Contribution> all) {
    Map<ContributionId, Contribution> byId = all.stream().collect(toMap(Contribution::id, c -> c));
    Set<ContributionId> seen = new HashSet<>();
    List<ContributionId> at = next(byId, from).toList();
    while (!at.isEmpty()) {
      if (at.contains(target)) {
        return true;
      }
      at = at.stream().filter(seen::add).flatMap(id -> next(byId, id)).toList();
    }
    return false;
  }

  private static Stream<ContributionId> next(
      Map<ContributionId, Contribution> byId, ContributionId id) {
    return Objects.requireNonNull(byId.get(id)).derivedFrom().stream();
  }

  @Test
  void as_known_earlier_links_to_what_was_said_later_are_left_out() {
    Programme later =
        EMPTY.withContributions(
            said("a").withConflictsWith(id("b")).withDerivedFrom(id("c")),
            Contribution.raised(id("b"), Text.of("No."), PartialDate.of(DAY.plusDays(50))),
            said("c"));
    Contribution first = later.asKnownOn(DAY.plusDays(10)).contributions().get(0);
    assertThat(first.conflictsWith()).isEmpty();
    assertThat(first.derivedFrom()).containsExactly(id("c"));
  }

  private static Contribution said(String id) {
    return Contribution.raised(id(id), Text.of("Free parking, said " + id), PartialDate.of(DAY));
  }

  private static ContributionId id(String id) {
    return ContributionId.of(id);
  }
}
