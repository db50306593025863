package org.involvement.sheet.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.value.ActivityId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormTest {
  private static final TableForm FORM =
      TableForm.of(
          Column.required("id"),
          Column.optional("count"),
          Column.optional("answer"),
          Column.optional("text").ofWords());

  private final CsvProblems problems = new CsvProblems(10);

  @Test
  void columns_stand_in_any_order_and_some_may_be_left_out() {
    Row row = table("text,id\n=words,a\n").rows().get(0);
    assertThat(row.value("id", ActivityId::parse)).isEqualTo(ActivityId.of("a"));
    assertThat(row.words("text")).isEqualTo(Text.of("=words"));
    assertThat(row.optional("count", Long::valueOf)).isEmpty();
    assertThat(row.number()).isEqualTo(2);
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,texts | t.csv, row 1, column texts: "texts" is no column of this table, which has id, count, answer, text
          id,Text  | t.csv, row 1, column Text: "Text" is no column of this table, which has id, count, answer, text
          text     | t.csv, row 1, column id: id is missing
          id,id    | t.csv, row 1, column id: "id" stands in the header twice
          id,      | t.csv, row 1: "" is no column of this table, which has id, count, answer, text
          My words | t.csv, row 1: the header names no column of this table, which has id, count, answer, text
          """)
  void a_header_is_held_to_the_columns(String header, String message) {
    assertThat(FORM.read("t.csv", (header + "\n").getBytes(UTF_8), ReadLimits.DEFAULT, problems))
        .isEmpty();
    assertThat(problems.list()).hasToString("[" + message + "]");
  }

  @Test
  void other_columns_may_be_let_in() {
    TableForm open = FORM.orOthers(name -> name.matches("q[0-9]"));
    byte[] csv = "id,q1,z\na,1,2\n".getBytes(UTF_8);
    assertThat(open.read("t.csv", csv, ReadLimits.DEFAULT, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(CsvProblem::column, CsvProblem::value)
        .containsExactly(tuple("z", "\"z\""));
  }

  @Test
  void every_row_has_as_many_cells_as_the_header() {
    SheetTable table = table("id,text\na\nb,x\nc,y,z\n");
    assertThat(table.map(problems, row -> row.cell("id"))).containsExactly("b");
    assertThat(problems.list())
        .hasToString(
            "[t.csv, row 2: the row has 1 cells, and the header 2,"
                + " t.csv, row 4: the row has 3 cells, and the header 2]");
  }

  @Test
  void the_first_error_of_each_row_is_told_and_the_rest_is_read() {
    SheetTable table =
        table(
            "id,count,answer,text\na b,,,\nb,1.5,,\nc,1,maybe,\nd,1,yes,x\u0007\n,1,,\ne,2,no,ok\n");
    List<String> read =
        table.map(
            problems,
            row ->
                row.value("id", ActivityId::parse)
                    + " "
                    + row.whole("count")
                    + " "
                    + row.oneOf("answer", new TreeMap<>(Map.of("yes", 1, "no", 0)))
                    + " "
                    + row.words("text").value());
    assertThat(read).containsExactly("e 2 0 ok");
    assertThat(problems.list())
        .extracting(CsvProblem::toString)
        .containsExactly(
            "t.csv, row 2, column id: \"a b\" is not an id: 1 to 100 letters, digits, '.', '_' or"
                + " '-', the first a letter or digit",
            "t.csv, row 3, column count: \"1.5\" is not an integer",
            "t.csv, row 4, column answer: \"maybe\" is not one of no, yes",
            "t.csv, row 5, column text: the text of 2 characters holds U+0007 at 1, which no document can carry",
            "t.csv, row 6, column id: id is missing");
  }

  @Test
  void all_problems_are_counted_and_the_first_are_kept() {
    CsvProblems two = new CsvProblems(2);
    FORM.read("t.csv", "id\na,\nb,\nc,\n".getBytes(UTF_8), ReadLimits.DEFAULT, two);
    assertThat(two.list()).hasSize(2);
    assertThat(catchThrowableOfType(InvolvementCsvException.class, two::refuse))
        .hasMessage("t.csv, row 2: the row has 2 cells, and the header 1 (and 2 more)")
        .extracting(InvolvementCsvException::others, InvolvementCsvException::row)
        .containsExactly(2, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CsvProblems(0))
        .withMessage("most 0 is below 1");
  }

  @Test
  void a_file_is_called_by_its_name(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "id\na\n");
    assertThat(FORM.read(file, ReadLimits.DEFAULT, problems).orElseThrow().file())
        .isEqualTo("a.csv");
    FORM.read(file, ReadLimits.DEFAULT.withDocumentBytes(4), problems);
    assertThat(problems.list()).hasToString("[a.csv: the file is longer than 4 bytes]");
  }

  private SheetTable table(String csv) {
    return FORM.read("t.csv", csv.getBytes(UTF_8), ReadLimits.DEFAULT, problems).orElseThrow();
  }
}
