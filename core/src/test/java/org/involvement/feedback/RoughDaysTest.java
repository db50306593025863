package org.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.involvement.Outcome;
import org.involvement.arbitrary.Legality;
import org.involvement.arbitrary.Values;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;

/** Histories whose days are known only roughly, compared with all days that they can have. */
class RoughDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 10);
  private static final int DAYS = 5;

  /**
   * A contribution to be.
   *
   * @param raised when it was said
   * @param steps what was done, as recorded
   */
  private record Story(PartialDate raised, List<Step> steps) {
    Contribution contribution() {
      return Contribution.builder()
          .id(ContributionId.of("own"))
          .raisedOn(raised)
          .steps(steps)
          .build();
    }
  }

  /**
   * One choice of days.
   *
   * @param raised when it was said
   * @param days when each step was
   */
  private record Choice(LocalDate raised, List<LocalDate> days) {
    /** The places of the steps by day, and on one day as recorded. */
    List<Integer> order() {
      return IntStream.range(0, days.size())
          .boxed()
          .sorted(Comparator.comparing(days::get))
          .toList();
    }
  }

  /** The order that keeps most to the recording, of all that some days give. */
  @Property(tries = 2_000)
  void it_is_legal_where_the_order_nearest_to_the_recording_is(@ForAll("stories") Story story) {
    Optional<List<Integer>> order =
        choices(story).stream().map(Choice::order).min(RoughDaysTest::compare);
    String letters = order.map(places -> letters(story, places)).orElse("?");
    boolean legal = order.isPresent() && Legality.isLegal(letters);
    assertThat(Outcome.ok(story::contribution).equals("ok")).isEqualTo(legal);
    if (legal) {
      History history = story.contribution().history();
      assertThat(history.steps()).isEqualTo(order.get().stream().map(story.steps()::get).toList());
      assertThat(history.state()).isEqualTo(state(letters));
    }
    Statistics.label("legal, and not in the order of recording")
        .collect(legal && !isAscending(order.get()))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
  }

  @Property(tries = 2_000)
  void each_day_is_narrowed_to_those_that_the_order_leaves(@ForAll("legalStories") Story story) {
    List<Step> steps = story.contribution().history().steps();
    List<Integer> order = steps.stream().map(story.steps()::indexOf).toList();
    NarrowedDays narrowed = NarrowedDays.of(story.raised(), steps);
    List<Choice> possible =
        choices(story).stream().filter(choice -> choice.order().equals(order)).toList();
    assertThat(narrowed.raisedOn())
        .isEqualTo(range(possible.stream().map(Choice::raised).toList()));
    for (int at = 0; at < order.size(); at++) {
      int place = order.get(at);
      assertThat(narrowed.steps().get(at))
          .isEqualTo(range(possible.stream().map(choice -> choice.days().get(place)).toList()));
    }
  }

  @Property(tries = 2_000)
  void what_is_known_on_a_day_is_the_beginning_that_surely_was(
      @ForAll("legalStories") Story story, @ForAll @IntRange(max = DAYS) int until) {
    LocalDate day = FIRST.plusDays(until);
    Contribution whole = story.contribution();
    List<Step> steps = whole.history().steps();
    Optional<Contribution> known = whole.asKnownOn(day);
    assertThat(known.isPresent()).isEqualTo(!whole.history().raisedOn().latest().isAfter(day));
    if (known.isPresent()) {
      List<PartialDate> days = NarrowedDays.of(story.raised(), steps).steps();
      long surely = days.stream().filter(one -> !one.latest().isAfter(day)).count();
      assertThat(known.get().history().steps()).isEqualTo(steps.subList(0, (int) surely));
    }
  }

  @Example
  void a_day_is_told_as_roughly_as_it_is_known() {
    Contribution said =
        Contribution.builder()
            .id(ContributionId.of("own"))
            .raisedOn(PartialDate.parse("2024-03"))
            .build();
    assertThat(Outcome.ok(() -> said.acknowledged(PartialDate.parse("2024-02"))))
        .isEqualTo(
            "contribution.steps[0] acknowledged in 2024-02 is before it was raised in 2024-03");
    assertThat(
            Outcome.ok(
                () ->
                    said.acknowledged(PartialDate.UNKNOWN)
                        .acknowledged(PartialDate.parse("2024-04-02"))))
        .isEqualTo(
            "contribution.steps[1] acknowledged on 2024-04-02 follows steps[0] acknowledged:"
                + " acknowledged → acknowledged is not legal: it happens once");
  }

  @Example
  void what_was_considered_in_march_was_after_what_was_said_on_the_20th() {
    History history =
        Contribution.builder()
            .id(ContributionId.of("own"))
            .raisedOn(PartialDate.parse("2024-03-20"))
            .build()
            .considered(PartialDate.parse("2024-03"))
            .history();
    assertThat(history.firstDay(Milestone.CONSIDERED))
        .contains(PartialDate.parse("2024-03-20..2024-03-31"));
  }

  private static String letters(Story story, List<Integer> order) {
    return order.stream()
        .map(place -> Character.toString(Legality.letter(story.steps().get(place))))
        .reduce("", String::concat);
  }

  private static State state(String letters) {
    String open = letters.substring(letters.lastIndexOf('r') + 1);
    if (open.contains("d")) {
      return State.DECIDED;
    }
    if (letters.contains("c")) {
      return State.CONSIDERED;
    }
    return letters.contains("a") ? State.ACKNOWLEDGED : State.RAISED;
  }

  private static boolean isAscending(List<Integer> order) {
    return order.equals(order.stream().sorted().toList());
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      int difference = one.get(i) - other.get(i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static PartialDate range(List<LocalDate> days) {
    return PartialDate.between(
        days.stream().min(LocalDate::compareTo).orElseThrow(),
        days.stream().max(LocalDate::compareTo).orElseThrow());
  }

  /** All days that the parts can have, with no step before it was said. */
  private static List<Choice> choices(Story story) {
    List<Choice> all = new ArrayList<>();
    for (LocalDate raised : days(story.raised())) {
      List<List<LocalDate>> found = List.of(List.of());
      for (Step step : story.steps()) {
        List<List<LocalDate>> longer = new ArrayList<>();
        for (List<LocalDate> before : found) {
          for (LocalDate day : days(step.day())) {
            if (!day.isBefore(raised)) {
              List<LocalDate> more = new ArrayList<>(before);
              more.add(day);
              longer.add(more);
            }
          }
        }
        found = longer;
      }
      found.forEach(days -> all.add(new Choice(raised, days)));
    }
    return all;
  }

  private static List<LocalDate> days(PartialDate date) {
    return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
  }

  @Provide
  Arbitrary<Story> stories() {
    Arbitrary<PartialDate> days = Values.partialDates(FIRST, DAYS);
    Arbitrary<Step> steps =
        Combinators.combine(Arbitraries.of('a', 'c', 'd', 'd', 'F', 'x', 'v', 'w', 'r', 'm'), days)
            .as((letter, day) -> Letters.step(letter, FIRST).withDay(day));
    return Combinators.combine(Values.partialDates(FIRST, 2), steps.list().ofMaxSize(5))
        .as(Story::new);
  }

  @Provide
  Arbitrary<Story> legalStories() {
    return stories()
        .map(
            story -> {
              List<Step> legal = new ArrayList<>();
              for (Step step : story.steps()) {
                List<Step> more = new ArrayList<>(legal);
                more.add(step);
                boolean isNew = !legal.contains(step);
                if (isNew
                    && Outcome.ok(new Story(story.raised(), more)::contribution).equals("ok")) {
                  legal = more;
                }
              }
              return new Story(story.raised(), legal);
            });
  }
}
