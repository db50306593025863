package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.value.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On tables as somebody types them, with the columns that are needed. */
class BadTablesTest {
  private static final Map<String, String> TABLES =
      Map.of(
          "programme.csv",
          """
          schemaVersion,id,title,asOf
          1,garden,A garden for all,2024-06-30
          """,
          "registers.csv",
          """
          register,since
          contributions,
          steps,2024-01
          """,
          "activities.csv",
          """
          id,title,methods,modality,people
          a1,First meeting,workshop  survey,in-person,12
          a2,Walk,,,10-15
          """,
          "activities-access-needs.csv",
          """
          activity,asked,met
          a2,,
          """,
          "power.csv",
          """
          activity,number,stage,power,basis
          ,0,designing,consulted,organisation
          a1,1,delivering,shared,organisation
          a1,0,designing,advised,contributors
          """,
          "practices.csv",
          """
          number,practice,answer.kind,answer.value,answer.unit,answer.reason,basis
          0,time-to-prepare,amount,-5,days,,organisation
          """,
          "contributions.csv",
          """
          id,text,wishToBeNamed,raisedOn,activity
          c1,"A ramp, and
          a bench",TRUE,2024-02-01,a1
          c2,'=words,,2024-02-01,
          """,
          "steps.csv",
          """
          contribution,number,kind,day,disposition,into,view
          c1,1,decided,2024-03-01,agreed,,
          c1,0,acknowledged,2024-02-02,,,
          c2,0,merged-into,2024-02-03,,c1,
          """);

  private Path folder = Path.of("");

  @BeforeEach
  void write(@TempDir Path given) throws IOException {
    folder = given;
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      write(table.getKey(), table.getValue());
    }
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }

  private void replace(String file, String part, String other) throws IOException {
    write(file, Files.readString(folder.resolve(file)).replace(part, other));
  }

  @Test
  void they_are_a_programme() {
    Programme programme = InvolvementCsv.read(folder);
    assertThat(InvolvementCsv.check(folder)).isEmpty();
    assertThat(programme.activities().get(0).methods()).hasToString("[workshop, survey]");
    assertThat(programme.activities().get(0).power())
        .extracting(say -> say.stage().value())
        .containsExactly("designing", "delivering");
    assertThat(programme.activities().get(0).accessNeeds()).isEmpty();
    assertThat(programme.activities().get(1).accessNeeds()).isPresent();
    assertThat(programme.power()).hasSize(1);
    assertThat(programme.practices().get(0).answer())
        .isEqualTo(Answer.amount(BigDecimal.valueOf(-5), "days"));
    assertThat(programme.contributions().get(0).wishToBeNamed()).isTrue();
    assertThat(programme.contributions().get(1).text().orElseThrow().value()).isEqualTo("=words");
    assertThat(programme.contributions().get(0).steps()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '"',
      textBlock =
          """
          activities    | in-person     | in persn     | activities.csv, row 2, column modality: "in persn" is not one of in-person, remote, asynchronous, hybrid
          activities    | 12            | twelve       | activities.csv, row 2, column people: "twelve" is not of the form 65, 65+ or 10-15
          activities    | workshop      | Workshop     | activities.csv, row 2, column methods: "Workshop" is not a word: at most 100 lower-case letters and digits, in parts joined by '-'
          activities    | a2,Walk       | a1,Walk      | activities-access-needs.csv, row 2, column activity: "a2" names no row of activities.csv
          activities    | a2,Walk       | ,Walk        | activities-access-needs.csv, row 2, column activity: "a2" names no row of activities.csv
          activities    | modality      | modaliti     | activities.csv, row 1, column modaliti: "modaliti" is no column of this table, which has id, title, purpose, methods, modality, kind, period, day, people, payment.rateKnownBefore, payment.ways, payment.offered, payment.paidWithin.share, payment.paidWithin.days
          activities    | id,           | it,          | activities.csv, row 1, column it: "it" is no column of this table, which has id, title, purpose, methods, modality, kind, period, day, people, payment.rateKnownBefore, payment.ways, payment.offered, payment.paidWithin.share, payment.paidWithin.days
          activities    | ,in-person    | ;in-person   | activities.csv, row 2: the row has 4 cells, and the header 5
          programme     | 2024-06-30    | 30/06/2024   | programme.csv, row 2, column asOf: "30/06/2024" is not a date of the form yyyy-MM-dd
          programme     | 2024-06-30    | 2024-01-30   | contributions.csv, row 2, column raisedOn: 2024-02-01 is after programme.asOf 2024-01-30
          programme     | 1,garden      | 2,garden     | programme.csv, row 2, column schemaVersion: 2 is a newer schema version than 1, the latest that is known here
          programme     | 1,garden      | one,garden   | programme.csv, row 2, column schemaVersion: "one" is not an integer
          registers     | steps         | notes        | registers.csv, row 3, column register: "notes" is not one of stakeholders, activities, attendance, power, contributions, steps, decisions, changes, commitments, barriers
          contributions | ,a1           | ,a3          | contributions.csv, row 2, column activity: a3 is not an id of this programme
          contributions | TRUE          | yes          | contributions.csv, row 2, column wishToBeNamed: "yes" is not true or false
          contributions | 2024-02-01,a1 | 1 Feb,a1     | contributions.csv, row 2, column raisedOn: "1 Feb" is not a day, month, year or range of days, such as 2022-02-24, 2022-02, 2022 or 2022-02-21..2022-02-27
          steps         | c2,0          | c3,0         | steps.csv, row 4, column contribution: "c3" names no row of contributions.csv
          steps         | c2,0          | ,0           | steps.csv, row 4, column contribution: contribution is missing
          steps         | c1,1          | c1,2         | steps.csv, row 2, column number: 2 comes without 1: numbers go from 0 up by one
          steps         | c1,1          | c1,0         | steps.csv, row 3, column number: 0 stands twice
          steps         | c1,1          | c1,a         | steps.csv, row 2, column number: "a" is not an integer
          steps         | acknowledged  | thanked      | steps.csv, row 3, column kind: "thanked" is not one of acknowledged, acted-on, considered, contributor-view, corrected, decided, fed-back, merged-into, reopened, split-into, withdrawn
          steps         | 02-02,,,      | 02-02,,,met  | steps.csv, row 3, column view: "view" is not one of the fields kind, day
          steps         | agreed        | -            | steps.csv, row 2, column disposition: disposition is missing
          steps         | 2024-03-01    | 2023-03-01   | steps.csv, row 2: decided on 2023-03-01 is before it was raised on 2024-02-01
          steps         | ,c1,          | ,c9,         | steps.csv, row 4, column into: c9 is not an id of this programme
          practices     | -5            | five         | practices.csv, row 2, column answer.value: "five" is not a number
          practices     | -5            | 1e999999999  | practices.csv, row 2, column answer.value: 1e999999999 is not a number of at most 100 digits
          practices     | amount        | -            | practices.csv, row 2, column answer.kind: kind is missing: it is one of amount, does-not-apply, no, partly, prefer-not-to-say, yes
          practices     | days,         | days,why     | practices.csv, row 2, column answer.reason: "reason" is not one of the fields kind, value, unit
          power         | a1,0          | a9,0         | power.csv, row 4, column activity: "a9" names no row of activities.csv
          power         | a1,0          | a1,2         | power.csv, row 3, column number: 1 comes without 0: numbers go from 0 up by one
          """)
  void what_is_wrong_is_told_with_its_place(String table, String part, String other, String message)
      throws IOException {
    Path file = folder.resolve(table + ".csv");
    String whole = Files.readString(file);
    assertThat(whole).contains(part);
    String replaced = other == null ? "" : other;
    Files.writeString(file, whole.replaceFirst(Pattern.quote(part), replaced));
    List<CsvProblem> problems = InvolvementCsv.check(folder);
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0)).hasToString(message);
  }

  @Test
  void a_number_that_a_lost_row_leaves_open_is_not_told_beside_the_row() throws IOException {
    replace("power.csv", "a1,0", "a9,0");
    replace("steps.csv", "c2,0", "c2,1");
    assertThat(InvolvementCsv.check(folder))
        .extracting(CsvProblem::toString)
        .containsExactly(
            "power.csv, row 4, column activity: \"a9\" names no row of activities.csv",
            "steps.csv, row 4, column number: 1 comes without 0: numbers go from 0 up by one");
  }

  @Test
  void all_problems_are_told_or_the_first_with_the_number_of_the_others() throws IOException {
    write("activities.csv", "id,modality,people\na1,in persn,twelve\na2,tele,0\n");
    assertThat(InvolvementCsv.check(folder))
        .extracting(CsvProblem::row, CsvProblem::column)
        .containsExactly(tuple(2, "modality"), tuple(2, "people"), tuple(3, "modality"));
    assertThat(InvolvementCsv.check(folder, 1)).hasSize(1);
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> InvolvementCsv.read(folder))
        .withMessage(
            "activities.csv, row 2, column modality: \"in persn\" is not one of in-person, remote,"
                + " asynchronous, hybrid (and 2 more)")
        .satisfies(e -> assertThat(e.others()).isEqualTo(2));
  }

  @Test
  void whatever_a_programme_refuses_is_told_at_its_row_in_one_go() throws IOException {
    write("decisions.csv", "id,day\nd,2024-07-01\nd,2024-01-01\n");
    write("contributions.csv", "id,raisedOn\nc1,2024-08-01\nc2,\n\nc2,2024-09-01\n");
    write("steps.csv", "contribution,number,kind,day,into\nc1,0,merged-into,2024-10-01,c3\n");
    assertThat(InvolvementCsv.check(folder))
        .extracting(CsvProblem::toString)
        .containsExactly(
            "decisions.csv, row 3: d is an id that stands in row 2 already",
            "contributions.csv, row 5: c2 is an id that stands in row 3 already",
            "contributions.csv, row 2, column raisedOn: 2024-08-01 is after programme.asOf"
                + " 2024-06-30",
            "steps.csv, row 2, column day: 2024-10-01 is after programme.asOf 2024-06-30",
            "steps.csv, row 2, column into: c3 is not an id of this programme",
            "contributions.csv, row 5, column raisedOn: 2024-09-01 is after programme.asOf"
                + " 2024-06-30",
            "decisions.csv, row 2, column day: 2024-07-01 is after programme.asOf 2024-06-30");
  }

  @Test
  void words_of_people_are_in_no_error() throws IOException {
    write("contributions.csv", "id,text\nc1,secret \u0007\n");
    assertThat(InvolvementCsv.check(folder)).noneMatch(each -> each.toString().contains("secret"));
    write("contributions.csv", "id,text\nc1,\"secret\n");
    assertThat(InvolvementCsv.check(folder)).noneMatch(each -> each.toString().contains("secret"));
    write("contributions.csv", "c1,secret\nc2,secret too\n");
    assertThat(InvolvementCsv.check(folder)).noneMatch(each -> each.toString().contains("secret"));
  }

  @Test
  void a_file_with_a_slip_in_its_name_is_not_overlooked() throws IOException {
    Files.move(folder.resolve("steps.csv"), folder.resolve("step.csv"));
    write("read-me.txt", "no table");
    assertThat(InvolvementCsv.check(folder))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.toString())
                    .startsWith(
                        "step.csv: the file is none of the tables programme.csv, registers.csv,"));
  }

  @Test
  void there_is_one_programme() throws IOException {
    write("programme.csv", "schemaVersion,id,title,asOf\n");
    assertThat(InvolvementCsv.check(folder))
        .hasToString("[programme.csv: the file holds no programme]");
    write("programme.csv", "schemaVersion,id,title,asOf\n1,a,b,2024-12-31\n1,c,d,2024-12-31\n");
    assertThat(InvolvementCsv.check(folder))
        .hasToString("[programme.csv, row 3: the row is a second programme]");
  }

  @Test
  void a_folder_without_the_table_of_the_programme_says_so() throws IOException {
    Files.delete(folder.resolve("programme.csv"));
    assertThat(InvolvementCsv.check(folder))
        .hasToString("[programme.csv: the folder holds no such file]");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> InvolvementCsv.read(empty))
        .withMessage(
            "programme.csv: the folder holds no such file, nor any other of the tables of a"
                + " programme");
  }

  @Test
  void limits_are_those_of_all_tables() {
    ReadLimits bytes = ReadLimits.DEFAULT.withDocumentBytes(200);
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> InvolvementCsv.read(folder, bytes))
        .withMessage("contributions.csv: the file goes beyond the 200 bytes of all tables");
  }
}
