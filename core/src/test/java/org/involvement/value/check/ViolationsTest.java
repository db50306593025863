package org.involvement.value.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** All that is wrong is told in one go, and nobody's mistake is told at a place that is not. */
@Fast
class ViolationsTest {
  @Test
  void the_first_is_thrown_and_suppresses_the_others() {
    Violations found = new Violations();
    assertThatCode(found::refuse).doesNotThrowAnyException();
    assertThat(found.isEmpty()).isTrue();
    found.add("period.end", "2022-02-21", ViolationKind.BELOW_OTHER, "is before period.start");
    found.add("period.start", "", ViolationKind.MISSING, "is missing");
    assertThat(found.isEmpty()).isFalse();
    assertThatThrownBy(found::refuse)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("period.end '2022-02-21' is before period.start")
        .satisfies(
            first ->
                assertThat(first.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly("period.start is missing"));
  }

  @Test
  void each_that_stands_earlier_is_told_with_the_first_place_of_it() {
    Violations found = new Violations();
    assertThat(found.distinct(List.of("a", "b", "B", "a", "b", "c"), "x.y", String::strip))
        .containsExactly("a", "b", "B", "a", "b", "c");
    assertThat(told(found))
        .containsExactly("x.y[3] 'a' stands at y[0] already", "x.y[4] 'b' stands at y[1] already");
    assertThat(told(() -> Checks.distinct(List.of("a", "a", "b", "a"), "x.y", Function.identity())))
        .containsExactly("x.y[1] 'a' stands at y[0] already", "x.y[3] 'a' stands at y[0] already");
  }

  @Test
  void of_an_id_that_stands_twice_it_is_said_that_it_is_one() {
    Violations found = new Violations();
    assertThat(found.ids(List.of("a", "b", "a"), "x.y", Function.identity()))
        .containsExactly("a", "b", "a");
    assertThat(told(found)).containsExactly("x.y[2] 'a' is an id that stands at y[0] already");
  }

  @Test
  void of_very_many_the_first_thousand_are_told() {
    Violations found = new Violations();
    found.distinct(Collections.nCopies(1_001, "a"), "x.y", Function.identity());
    found.add("x.z", "", ViolationKind.MISSING, "is missing");
    assertThat(told(found)).hasSize(1_000).last().isEqualTo("x.y[1000] 'a' stands at y[0] already");
  }

  @Test
  void a_list_names_the_place_of_what_is_missing_and_none_where_nothing_is() {
    assertThatThrownBy(() -> Checks.list(Arrays.asList("a", null), "x.y"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("x.y[1] is missing");
    assertThatThrownBy(() -> Checks.list(new Failing(), "x.y"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("the list's own");
  }

  private static Stream<String> told(Violations found) {
    return told(found::refuse);
  }

  private static Stream<String> told(Runnable check) {
    Throwable first = catchThrowable(check::run);
    return Stream.concat(Stream.of(first), Stream.of(first.getSuppressed()))
        .map(Throwable::getMessage);
  }

  /** A list that fails once, as one may that is changed meanwhile. */
  private static final class Failing extends AbstractList<String> {
    private boolean failed;

    @Override
    public Object[] toArray() {
      if (!failed) {
        failed = true;
        throw new NullPointerException("the list's own");
      }
      return super.toArray();
    }

    @Override
    public String get(int index) {
      return "a";
    }

    @Override
    public int size() {
      return 1;
    }
  }
}
