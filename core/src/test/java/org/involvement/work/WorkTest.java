package org.involvement.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.involvement.work.Work.Body;
import org.junit.jupiter.api.Test;

/** The counter of work finds what grows faster than its input, and only that. */
class WorkTest {
  private record Key(String name) {}

  @Test
  void it_counts_beginnings_of_methods_and_turns_of_loops() {
    // The method itself, and one jump back for each element.
    assertThat(steps(7, WorkTest::total)).isEqualTo(1 + 7);
    assertThat(steps(0, WorkTest::total)).isEqualTo(1);
  }

  @Test
  void what_is_linear_passes() {
    Work.assertLinear(100, WorkTest::numbers, WorkTest::total);
    Work.assertLinear(100, WorkTest::keys, keys -> new HashSet<>(keys).size());
    Work.assertLinear(100, WorkTest::keys, keys -> List.copyOf(List.copyOf(keys)));
  }

  @Test
  void a_loop_in_a_loop_fails() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Work.assertLinear(100, WorkTest::numbers, WorkTest::pairs))
        .withMessageContaining("steps at 100 and")
        .withMessageContaining("steps at 1,000");
  }

  @Test
  void one_pair_in_a_thousand_steps_fails_too() {
    assertFails(
        input -> {
          int sum = 0;
          for (int number : input) {
            for (int turn = 0; turn < 100; turn++) {
              sum += turn;
            }
            for (int other = 0; other < number / 10; other++) {
              sum++;
            }
          }
          return sum;
        });
  }

  @Test
  void what_the_jdk_searches_or_copies_for_us_is_counted() {
    assertFails(input -> input.stream().filter(input::contains).count());
    assertFails(input -> input.stream().map(number -> new ArrayList<>(input)).toList());
    assertFails(input -> input.stream().filter(number -> input.indexOf(number) > 5).count());
    assertFails(
        input -> {
          String text = "";
          for (int number : input) {
            text = text.concat("x" + number % 10);
          }
          return text;
        });
  }

  @Test
  void keys_of_equal_hash_fail_unless_they_can_be_compared() {
    assertFails(input -> input.stream().map(EqualHash::new).collect(Collectors.toSet()));
    Work.assertSorts(
        100,
        WorkTest::numbers,
        input -> input.stream().map(Ordered::new).collect(Collectors.toSet()));
  }

  @Test
  void sorting_may_add_its_logarithm() {
    Work.assertSorts(
        100,
        WorkTest::keys,
        keys ->
            keys.stream()
                .sorted(Comparator.comparing((Key key) -> key.name().hashCode() * 31 % 1_009))
                .toList());
  }

  @Test
  void a_lambda_that_uses_a_variable_of_ours_is_refused() {
    var outside = new Key("1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Work.at(1, WorkTest::keys, keys -> keys.contains(outside)))
        .withMessage("setup and body are lambdas that use no variable around them");
  }

  private static void assertFails(Body<List<Integer>> quadratic) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Work.assertLinear(100, WorkTest::numbers, quadratic))
        .withMessageContaining("steps at 1,000");
  }

  private static long steps(int size, Body<List<Integer>> body) {
    return Work.at(size, WorkTest::numbers, body);
  }

  private static List<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static List<Key> keys(int size) {
    return IntStream.range(0, size).mapToObj(number -> new Key("k" + number)).toList();
  }

  private static int total(List<Integer> numbers) {
    int total = 0;
    for (int number : numbers) {
      total += number;
    }
    return total;
  }

  private static int pairs(List<Integer> numbers) {
    int pairs = 0;
    for (int one : numbers) {
      for (int other : numbers) {
        pairs += one < other ? 1 : 0;
      }
    }
    return pairs;
  }

  private record EqualHash(int number) {
    @Override
    public int hashCode() {
      return 1;
    }
  }

  private record Ordered(int number) implements Comparable<Ordered> {
    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public int compareTo(Ordered other) {
      return Integer.compare(number, other.number);
    }
  }
}
