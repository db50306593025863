package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Table ANSWERS =
      Table.of("yes", "no").plus("18-24", 1, 2).plus("25-64", 3, 4).plus("65+", 5, 6);

  @Test
  void rows_are_added_one_by_one() {
    assertThat(ANSWERS.rows()).containsExactly("18-24", "25-64", "65+");
    assertThat(ANSWERS.columns()).containsExactly("yes", "no");
    assertThat(ANSWERS.counts()).containsExactly(List.of(1L, 2L), List.of(3L, 4L), List.of(5L, 6L));
  }

  @Test
  void what_is_wrong_is_named_with_its_place() {
    assertRefused(() -> ANSWERS.plus("none", 1, -3), "table.counts[3][1] -3 is negative");
    assertRefused(
        () -> ANSWERS.plus("none", 1), "table.counts[3] 1 is not the number of columns, 2");
    assertRefused(() -> ANSWERS.plus("65+", 1, 1), "table.rows[3] '65+' stands at rows[2] already");
    assertRefused(() -> ANSWERS.plus(" ", 1, 1), "table.rows[3] is blank");
    assertRefused(
        () -> ANSWERS.plus("total", 1, 1), "table.rows[3] 'total' is the label of totals");
    assertRefused(Table::of, "table.columns is empty");
    assertRefused(
        () -> Table.of("all").plus("one", 1_000_000_000_001L),
        "table.counts[0][0] 1000000000001 is above 1000000000000");
    assertRefused(
        () -> Table.of("all").plus("one", 1_000_000_000_000L).plus("other", 1),
        "table.counts 1000000000001 is above 1000000000000 together");
    assertRefused(
        () -> new Table(List.of("one"), List.of("all"), List.of()),
        "table.counts 0 is not the number of rows, 1");
  }

  @Test
  void rows_and_columns_are_merged_where_the_first_of_them_stood() {
    assertThat(ANSWERS.mergingRows("18-64", "25-64", "18-24"))
        .isEqualTo(Table.of("yes", "no").plus("18-64", 4, 6).plus("65+", 5, 6));
    assertThat(ANSWERS.mergingRows("others", "18-24", "65+"))
        .isEqualTo(Table.of("yes", "no").plus("others", 6, 8).plus("25-64", 3, 4));
    assertThat(ANSWERS.mergingColumns("answered", "yes", "no"))
        .isEqualTo(Table.of("answered").plus("18-24", 3).plus("25-64", 7).plus("65+", 11));
    assertThat(Table.of("yes", "no").mergingColumns("any", "yes", "no")).isEqualTo(Table.of("any"));
    assertRefused(
        () -> ANSWERS.mergingRows("x", "yes"), "table.rows 'yes' is not among [18-24, 25-64, 65+]");
    assertRefused(
        () -> ANSWERS.mergingColumns("x", "65+"), "table.columns '65+' is not among [yes, no]");
  }

  @Test
  void nothing_counted_is_a_table_without_rows() {
    assertThat(Stream.<String>empty().collect(Table.counting(word -> word, word -> word)))
        .isEqualTo(Table.of("count"));
  }

  @Test
  void items_are_counted_by_two_labels() {
    assertThat(Stream.of("ab", "b", "ax", "bx", "ay").collect(byFirstAndLength()))
        .isEqualTo(Table.of("1", "2").plus("a", 0, 3).plus("b", 1, 1));
  }

  @Property
  void any_split_in_any_order_counts_alike(
      @ForAll("words") List<String> one, @ForAll("words") List<String> other) {
    Table together = Stream.concat(one.stream(), other.stream()).collect(byFirstAndLength());
    assertThat(Stream.concat(other.stream(), one.stream()).parallel().collect(byFirstAndLength()))
        .isEqualTo(together);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("a", "b", "ab", "ba", "abc", "cab").list().ofMaxSize(20);
  }

  private static Collector<String, ?, Table> byFirstAndLength() {
    return Table.counting(word -> word.substring(0, 1), word -> Integer.toString(word.length()));
  }

  private static void assertRefused(ThrowingCallable made, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(made).withMessage(message);
  }
}
