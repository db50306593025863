package org.involvement.sheet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.json.ReadLimits;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  @Test
  void quotes_stand_only_where_they_are_needed() throws IOException {
    List<String> row =
        List.of("plain", "a,b", "a;b", "a \"b\"", "a\nb", "a\r\nb", " a", "a ", "é🙂", "");
    assertThat(written(List.of(row)))
        .isEqualTo(
            "plain,\"a,b\",\"a;b\",\"a \"\"b\"\"\",\"a\nb\",\"a\r\nb\",\" a\",\"a \",é🙂,\n");
  }

  /** Found by fuzzing. */
  @Test
  void what_looks_like_a_byte_order_mark_is_quoted() throws IOException {
    assertThat(written(List.of(List.of("\uFEFFa", "b")))).isEqualTo("\"\uFEFFa\",b\n");
  }

  @Test
  void a_number_is_written_as_it_is() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.write(
        out,
        table -> {
          table.number("-1.5");
          table.words("-1.5");
          table.endRow();
        });
    assertThat(out).hasToString("-1.5,'-1.5\n");
  }

  @Property
  void any_cells_come_back(@ForAll("tables") List<List<String>> rows) throws IOException {
    byte[] csv = written(rows).getBytes(StandardCharsets.UTF_8);
    List<List<String>> read =
        CsvCells.read("t.csv", csv, ReadLimits.DEFAULT).stream()
            .map(line -> line.cells().stream().map(HarmlessCell::read).toList())
            .toList();
    assertThat(read).isEqualTo(rows);
  }

  @Property
  void no_cell_of_a_file_begins_a_formula(@ForAll("tables") List<List<String>> rows)
      throws IOException {
    byte[] csv = written(rows).getBytes(StandardCharsets.UTF_8);
    assertThat(CsvCells.read("t.csv", csv, ReadLimits.DEFAULT))
        .flatExtracting(CsvCells.Line::cells)
        .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0);
  }

  static String written(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.write(
        out,
        table -> {
          for (List<String> row : rows) {
            table.row(row);
          }
        });
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Tables of one width, whose first column is never empty: rows that are empty count for nothing.
   */
  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cells =
        Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("\"',;=-\r\n\t a1é").ofMaxLength(8))
            .map(CsvWriterTest::wellFormed);
    return Arbitraries.integers().between(0, 3).flatMap(width -> rows(cells, width));
  }

  private static Arbitrary<List<List<String>>> rows(Arbitrary<String> cells, int width) {
    Arbitrary<List<String>> row =
        Combinators.combine(cells.filter(cell -> !cell.isEmpty()), cells.list().ofSize(width))
            .as((first, rest) -> Stream.concat(Stream.of(first), rest.stream()).toList());
    return row.list().ofMinSize(1).ofMaxSize(5);
  }

  /** Half a pair, or a byte 0, is in no text that could be written. */
  private static String wellFormed(String text) {
    byte[] bytes = text.replace('\0', '0').getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
