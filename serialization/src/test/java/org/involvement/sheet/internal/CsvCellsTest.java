package org.involvement.sheet.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {
  private static final List<List<String>> ROWS =
      List.of(List.of("id", "text"), List.of("a", "one, \"two\""), List.of("b", "x\ny"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,text\na,\"one, \"\"two\"\"\"\nb,\"x\ny\"\n",
        "id,text\na,\"one, \"\"two\"\"\"\nb,\"x\ny\"",
        "id,text\r\na,\"one, \"\"two\"\"\"\r\nb,\"x\ny\"\r\n",
        "id,text\ra,\"one, \"\"two\"\"\"\rb,\"x\ny\"\r",
        "\uFEFFid,text\na,\"one, \"\"two\"\"\"\nb,\"x\ny\"\n",
        "id;text\na;\"one, \"\"two\"\"\"\nb;\"x\ny\"\n",
        "id;text\na;one, \"two\"\nb;\"x\ny\"\n",
        "\uFEFF\"id\";\"text\"\r\n\"a\";\"one, \"\"two\"\"\"\r\n\"b\";\"x\ny\"\r\n",
      })
  void one_table_is_written_in_many_ways(String csv) {
    assertThat(read(csv)).extracting(CsvCells.Line::cells).isEqualTo(ROWS);
  }

  @Test
  void line_breaks_within_a_cell_stay_as_they_are_and_begin_no_row() {
    List<CsvCells.Line> lines = read("id\n\"a\r\nb\rc\n\"\nd\n");
    assertThat(lines.get(1).cells()).containsExactly("a\r\nb\rc\n");
    assertThat(lines.get(2).number()).isEqualTo(3);
  }

  @Test
  void rows_without_anything_in_them_are_counted_and_passed_over() {
    assertThat(read("id,text\n\n,\na,b\n,,,,\n\n"))
        .containsExactly(
            new CsvCells.Line(1, 2, List.of("id", "text")),
            new CsvCells.Line(4, 2, List.of("a", "b")));
  }

  @Test
  void of_a_row_that_is_too_long_the_number_of_cells_is_kept_and_not_each_of_them() {
    assertThat(read("a,b\n1,2,3,4,5\n").get(1))
        .isEqualTo(new CsvCells.Line(2, 5, List.of("1", "2", "3")));
  }

  @Test
  void commas_in_a_quoted_name_do_not_hide_the_semicolons() {
    assertThat(read("\"a,b,c\";d\n1;2\n").get(1).cells()).containsExactly("1", "2");
  }

  @Test
  void another_encoding_is_refused() {
    refused("Größe,b\n1,2\n", ISO_8859_1, "t.csv, row 1: byte 0xF6 is not UTF-8: " + saveAs());
    refused("id,text\na,ok\nb,Größe\n", ISO_8859_1, row3("byte 0xF6 is not UTF-8: ") + saveAs());
    refused(
        "id;text\na;ok\nb;\"x,\nGröße\"\n",
        ISO_8859_1,
        row3("byte 0xF6 is not UTF-8: ") + saveAs());
    refused("id,text\n", UTF_16, "t.csv: the file is UTF-16 and not UTF-8: " + saveAs());
    refused("\uFEFFid\n", UTF_16LE, "t.csv: the file is UTF-16 and not UTF-8: " + saveAs());
    refused("id,text\n", UTF_16LE, "t.csv, row 1: byte 0x00 is in no text of UTF-8: " + saveAs());
  }

  @Test
  void what_is_no_csv_is_refused_with_its_place_and_none_of_its_words() {
    refused("", UTF_8, "t.csv: the file has no header");
    refused("\n\n,\n", UTF_8, "t.csv: the file has no header");
    refused(
        "id,text\na,\"secret\n", UTF_8, row2("the cell begins with a quote that is not closed"));
    refused(
        "id,text\na,\"secret\" word\n", UTF_8, row2("the cell goes on after its closing quote"));
  }

  @Test
  void limits_are_kept() {
    ReadLimits limits = ReadLimits.DEFAULT.withStringLength(4).withElements(3);
    refused("id,text\na,12345\n", limits, row2("the cell is longer than 4 characters"));
    refused("id\na\nb\nc\n", limits, "t.csv, row 4: the row is beyond the 3 that a file may have");
    refused(
        ",".repeat(10_000) + "\n",
        ReadLimits.DEFAULT,
        "t.csv, row 1: the header has more than 10000 columns");
    assertThat(CsvCells.read("t.csv", "abc\nabc\nabc\n".getBytes(UTF_8), limits)).hasSize(3);
  }

  @Property
  void rows_are_counted_as_they_are_cut(@ForAll("csv") String csv) {
    String whole = csv + "\nlast";
    CsvBytes bytes = CsvBytes.of(whole.getBytes(UTF_8));
    try {
      List<CsvCells.Line> lines = read(whole);
      assertThat(bytes.rows(bytes.separator())).isEqualTo(lines.get(lines.size() - 1).number());
    } catch (InvolvementCsvException e) {
      assertThat(e.rule()).contains("quote");
    }
  }

  @Provide
  Arbitrary<String> csv() {
    return Arbitraries.strings().withChars("a\",\n\r\u00fc").ofMaxLength(30);
  }

  private static String saveAs() {
    return "save the file as 'CSV UTF-8'";
  }

  private static String row2(String rest) {
    return "t.csv, row 2, column text: " + rest;
  }

  private static String row3(String rest) {
    return "t.csv, row 3, column text: " + rest;
  }

  private static List<CsvCells.Line> read(String csv) {
    return CsvCells.read("t.csv", csv.getBytes(UTF_8), ReadLimits.DEFAULT);
  }

  private static void refused(String csv, Charset charset, String message) {
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> CsvCells.read("t.csv", csv.getBytes(charset), ReadLimits.DEFAULT))
        .withMessage(message);
  }

  private static void refused(String csv, ReadLimits limits, String message) {
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> CsvCells.read("t.csv", csv.getBytes(UTF_8), limits))
        .withMessage(message);
  }
}
