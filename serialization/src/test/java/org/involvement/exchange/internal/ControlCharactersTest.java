package org.involvement.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** Issue 17: one control character refused a file of 2,738 rows. */
@Fast
class ControlCharactersTest {
  private final CsvProblems problems = new CsvProblems(10);
  private final Losses losses = new Losses();

  @Test
  void they_are_removed_or_become_a_space_and_are_counted_with_the_first_place() {
    assertThat(rows("id,text\na,ok\nb,Pay\u007F travel\nc,One\u000Bpage\f\u0085\u0007 only\n"))
        .containsExactly(
            List.of("id", "text"),
            List.of("a", "ok"),
            List.of("b", "Pay travel"),
            List.of("c", "One page   only"));
    assertThat(losses.list())
        .hasToString(
            "[5: control characters, removed or read as a space; the first is U+007F in t.csv, row"
                + " 3, column text]");
  }

  @Test
  void tabs_and_line_breaks_stay() {
    assertThat(rows("id,text\na,\"x\ty\r\nz\"\n").get(1)).containsExactly("a", "x\ty\r\nz");
    assertThat(losses.list()).isEmpty();
  }

  @Test
  void the_place_of_one_in_the_header_is_its_row() {
    assertThat(rows("id,te\u0001xt\na,b\n").get(0)).containsExactly("id", "text");
    assertThat(losses.list())
        .hasToString(
            "[1: control characters, removed or read as a space; the first is U+0001 in t.csv, row"
                + " 1]");
  }

  @Test
  void in_a_row_that_is_too_long_they_have_no_column() {
    assertThat(rows("id\na,\u0001b\n").get(1)).containsExactly("a", "b");
    assertThat(losses.list())
        .hasToString(
            "[1: control characters, removed or read as a space; the first is U+0001 in t.csv, row"
                + " 2]");
  }

  @Test
  void a_stray_nul_is_one_of_them_and_many_are_utf_16() {
    String rows = "a,some words in a row\n".repeat(10);
    assertThat(rows("id,text\n" + rows + "b,x\u0000y\n").get(11)).containsExactly("b", "xy");
    assertThat(losses.list())
        .hasToString(
            "[1: control characters, removed or read as a space; the first is U+0000 in t.csv, row"
                + " 12, column text]");
    tables().rows("u.csv", ("id,text\n" + rows).getBytes(StandardCharsets.UTF_16LE));
    assertThat(problems.list())
        .hasToString(
            "[u.csv, row 1: byte 0x00 is in no text of UTF-8: save the file as 'CSV UTF-8']");
  }

  /** Nothing that this library writes has any. */
  @Test
  void our_own_tables_may_not_hold_a_nul() {
    String rows = "a,some words in a row\n".repeat(10) + "b,x\u0000y\n";
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(
            () ->
                CsvCells.read(
                    "t.csv",
                    ("id,text\n" + rows).getBytes(StandardCharsets.UTF_8),
                    ReadLimits.DEFAULT))
        .withMessage(
            "t.csv, row 12, column text: byte 0x00 is in no text of UTF-8: save the file as 'CSV"
                + " UTF-8'");
  }

  private List<List<String>> rows(String csv) {
    return tables().rows("t.csv", csv.getBytes(StandardCharsets.UTF_8)).orElseThrow().stream()
        .map(CsvCells.Line::cells)
        .toList();
  }

  private ForeignTables tables() {
    return new ForeignTables(ReadLimits.DEFAULT, problems, losses);
  }
}
