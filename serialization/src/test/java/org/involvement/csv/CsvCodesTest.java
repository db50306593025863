package org.involvement.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a table has a code, on which a service matches. */
class CsvCodesTest {
  private Path folder = Path.of("");

  @BeforeEach
  void write(@TempDir Path given) throws IOException {
    folder = given;
    write("programme.csv", "schemaVersion,id,title,asOf\n1,p,t,2022-02-22\n");
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          activities.csv    | id;a1;a1                          | programme.activities.repeated
          activities.csv    | id,people;a1,many                 | count.malformed
          activities.csv    | id,modality;a1,far                | csv.wrong-value
          activities.csv    | id,title;,t                       | csv.missing-cell
          activities.csv    | id,title;a1                       | csv.row-width
          activities.csv    | title;t                           | csv.missing-column
          activities.csv    | id,colour;a1,red                  | csv.unknown-column
          activities.csv    | id,id;a1,a1                       | csv.repeated
          activities.csv    | colour;red                        | csv.header
          activities.csv    | id,title;a1,"t                    | csv.syntax
          activity.csv      | id;a1                             | csv.unknown-file
          steps.csv         | contribution,number,kind,day;c,0,acknowledged,2022-02-22 | csv.missing-row
          contributions.csv | id,raisedOn;c,2022-02-23          | programme.contributions.after-as-of
          contributions.csv | id,activity;c,a                   | programme.contributions.unknown
          """)
  void a_problem_has_the_code_of_the_rule_or_one_of_the_reader(
      String file, String rows, String code) throws IOException {
    write(file, rows.replace(';', '\n') + "\n");
    assertThat(InvolvementCsv.check(folder)).extracting(CsvProblem::code).containsExactly(code);
    assertThat(
            catchThrowableOfType(InvolvementCsvException.class, () -> InvolvementCsv.read(folder))
                .code())
        .isEqualTo(code);
  }

  @Test
  void a_file_has_a_code_too() throws IOException {
    Files.write(folder.resolve("activities.csv"), "id,title\na,é\n".getBytes(ISO_8859_1));
    assertThat(InvolvementCsv.check(folder))
        .extracting(CsvProblem::code)
        .containsExactly("csv.encoding");
    Files.delete(folder.resolve("activities.csv"));
    assertThat(
            catchThrowableOfType(
                    InvolvementCsvException.class,
                    () -> InvolvementCsv.read(folder, ReadLimits.DEFAULT.withDocumentBytes(10)))
                .code())
        .isEqualTo("csv.limit");
    Files.delete(folder.resolve("programme.csv"));
    assertThat(InvolvementCsv.check(folder))
        .extracting(CsvProblem::code)
        .containsExactly("csv.missing-file");
  }
}
