package org.involvement.exchange.decidim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Method;
import org.involvement.engagement.Modality;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.UnreadColumns;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Change;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.feedback.Theme;
import org.involvement.form.KebabCase;
import org.involvement.programme.Commitment;
import org.involvement.programme.Programme;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a platform made up here, with the columns that Decidim's serializers name. */
class DecidimExportTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  private static final String PROPOSALS =
      """
      id;author/name;taxonomies/id;participatory_space/url;title/ca;title/en;body/ca;body/en;state;state_published_at;answer/ca;answer/en;answered_at;votes;published_at;url;meeting_urls;is_amend;withdrawn;withdrawn_at
      1;Maple;"4, 7";https://d.example/processes/a;;A bench;;<p>In the shade</p>;accepted;2024-03-20 09:00:00 UTC;;There is room;2024-03-10 23:30:00 UTC;5;2024-02-01 08:00:00 UTC;https://d.example/processes/a/f/2/proposals/1;https://d.example/processes/a/f/3/meetings/1;false;false;
      """;

  private static final String RESULTS =
      """
      id;parent/id;title/en;description/en;start_date;end_date;progress;url;proposal_urls
      1;;Benches;Four of them;2024-04-01;2024-06-30;100.0;https://d.example/processes/a/f/4/results/1;https://d.example/processes/a/f/2/proposals/1
      2;1;Ramps;;2024-04-01;2025-06-30;40.0;https://d.example/processes/a/f/4/results/2;
      """;

  private static final String MEETINGS =
      """
      id;participatory_space/url;title/en;start_time;end_time;attendees;url;withdrawn;private_meeting;type_of_meeting
      1;https://d.example/processes/a;First meeting;2024-02-01 17:00:00;2024-02-02 12:00:00;24;https://d.example/processes/a/f/3/meetings/1;false;false;hybrid
      """;

  private final Path folder;

  DecidimExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void write() throws IOException {
    write("d.example-open-data-proposals.csv", PROPOSALS);
    write("d.example-open-data-results.csv", RESULTS);
    write("d.example-open-data-meetings.csv", MEETINGS);
    write("d.example-open-data-proposal_comments.csv", "id;body\n1;Yes\n");
  }

  @Test
  void proposals_meetings_and_results_become_a_programme() {
    Contribution bench =
        Contribution.raised(
                ContributionId.of("proposal-1"),
                Text.of("A bench\n\n<p>In the shade</p>"),
                PartialDate.of(LocalDate.of(2024, 2, 1)))
            .from(ActivityId.of("meeting-1"))
            .withThemes(Theme.of("taxonomy-4"), Theme.of("taxonomy-7"))
            .decided(
                PartialDate.of(LocalDate.of(2024, 3, 10)),
                Disposition.AGREED,
                Text.of("There is room"))
            .fedBack(
                PartialDate.of(LocalDate.of(2024, 3, 20)),
                Feedback.DECISION_AND_REASON,
                Audience.PUBLIC,
                Channel.WEBSITE)
            .actedOn(PartialDate.of(LocalDate.of(2024, 6, 30)), ChangeId.of("result-1"));
    assertThat(made().programme())
        .isEqualTo(
            Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(Text.of("A process"))
                .asOf(AS_OF)
                .addActivities(
                    Activity.builder()
                        .id(ActivityId.of("meeting-1"))
                        .title(Text.of("First meeting"))
                        .addMethods(Method.PUBLIC_MEETING)
                        .modality(Modality.HYBRID)
                        .period(Period.parse("2024-02-01/2024-02-02"))
                        .people(Count.of(24))
                        .build())
                .addContributions(bench)
                .addChanges(
                    Change.builder()
                        .id(ChangeId.of("result-1"))
                        .description(Text.of("Benches\n\nFour of them"))
                        .basis(Basis.ORGANISATION)
                        .build())
                .addCommitments(
                    Commitment.builder()
                        .id(CommitmentId.of("result-2"))
                        .statement(Text.of("Ramps"))
                        .due(LocalDate.of(2025, 6, 30))
                        .build())
                .build());
    assertThat(made().leftOut())
        .extracting(Loss::toString)
        .containsExactly(
            "1: files of the folder that are not read",
            "2: columns of d.example-open-data-proposals.csv that are not taken over",
            "1: columns of d.example-open-data-results.csv that are not taken over",
            "1: ties of results to those that they are part of",
            "1: shares of results below 100 % that are done");
    assertThat(made().places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accepted     | 2024-03-20 | 2024-03-10 | Yes | decided 2024-03-10, fed-back 2024-03-20
          accepted     | 2024-03-10 | 2024-03-20 | Yes | decided 2024-03-20, fed-back 2024-03-20
          rejected     | 2024-03-20 |            | No  | decided 2024-03-20, fed-back 2024-03-20
          rejected     |            | 2024-03-10 | No  | decided 2024-03-10
          evaluating   | 2024-03-20 | 2024-03-10 | Soon | considered 2024-03-10, fed-back 2024-03-20
          evaluating   |            | 2024-03-10 |     | considered 2024-03-10
          not_answered |            |            |     |
                       |            |            |     |
          """)
  void a_state_is_a_step_and_with_its_answer_fed_back_once_it_is_public(
      String state, String publicOn, String answeredOn, String answer, String steps)
      throws IOException {
    write(
        "d.example-open-data-proposals.csv",
        "id;url;state;state_published_at;answered_at;answer/en;published_at\n"
            + ("1;u;" + state + ";" + publicOn + ";" + answeredOn + ";" + answer + ";2024-02-01\n")
                .replace("null", ""));
    ImportedProgramme made = made();
    assertThat(made.places()).isEmpty();
    assertThat(made.programme().contributions().get(0).steps())
        .extracting(DecidimExportTest::named)
        .isEqualTo(steps == null ? List.of() : List.of(steps.split(", ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          proposals | in_budget;2024-03-20;2024-03-10;Yes;2024-02-01;;false;false;    | states of a platform's own                                 | row 2, column state: "in_budget" is none of accepted, rejected, evaluating, not_answered, withdrawn
          proposals | accepted;;;Yes;2024-02-01;;false;false;                         | states without a day                                       | row 2, column state: "accepted" has no day: answered_at is empty
          proposals | accepted;2024-03-20;2024-03-10;;2024-02-01;;false;false;        | states made public without an answer                       | row 2, column state: "accepted" was made public without an answer, so no reason was fed back
          proposals | not_answered;;;Yes;2024-02-01;;false;false;                     | answers without a state that they answer with              | row 2, column state: "not_answered" comes with an answer, and is no state of one
          proposals | withdrawn;;;;2024-02-01;;false;true;                            | proposals withdrawn without a day                          | row 2, column state: "withdrawn" has no day: withdrawn_at is empty
          proposals | rejected;;2024-03-10;;2024-02-01;;false;true;                   | proposals withdrawn without a day                          | row 2, column withdrawn: "true" has no day: withdrawn_at is empty
          proposals | accepted;;2024-03-10;Yes;2024-02-01;;true;false;                | amendments, whose state is said by those whom they amend   | row 2, column state: "accepted" is the state of an amendment
          proposals | accepted;;2024-01-10;Yes;2024-02-01;;false;false;               | steps that could not follow on what stands before them     | row 2, column answered_at: "2024-01-10" is before it was raised on 2024-02-01
          proposals | accepted;;2025-01-10;Yes;2024-02-01;;false;false;               | days after the as-of day                                   | row 2, column answered_at: "2025-01-10" is after 2024-12-31
          proposals | not_answered;;;;2025-02-01;;false;false;                        | proposals after the as-of day                              | row 2, column published_at: "2025-02-01" is after 2024-12-31
          proposals | not_answered;;;;2024-02-01;"u, v";false;false;                  | proposals from several meetings, or from one that is not read | row 2, column meeting_urls: "u, v" names 2 meetings
          proposals | not_answered;;;;2024-02-01;u;false;false;                       | proposals from several meetings, or from one that is not read | row 2, column meeting_urls: "u" names no meeting that is read
          results   | Benches;;100;https://d.example/p                                | ties of results at 100 % without an end to proposals       | row 2, column proposal_urls: "https://d.example/p" has no day: end_date is empty
          results   | Benches;2024-05-01;100;https://d.example/p                      | steps that could not follow on what stands before them     | row 2, column end_date: "2024-05-01" follows raised on 2024-02-01: acted-on needs 'decided' before it, since it was raised or reopened
          results   | Benches;2025-05-01;100;https://d.example/p                      | days after the as-of day                                   | row 2, column end_date: "2025-05-01" is after 2024-12-31
          results   | ;;100;                                                          | results without title and description                      | row 2, column id: "1" has no words
          meetings  | 2025-01-01;;3;false                                             | meetings after the as-of day                               | row 2, column start_time: "2025-01-01" is after 2024-12-31
          meetings  | 2024-01-01;;3;true                                              | meetings that were withdrawn                               | row 2, column withdrawn: "true" says that it did not take place
          """)
  void what_cannot_be_mapped_is_told_with_its_row(
      String table, String row, String reason, String place) throws IOException {
    only(table, "1;https://d.example/" + table + "/1;" + row.strip() + "\n");
    ImportedProgramme made = made();
    assertThat(made.leftOut()).extracting(Loss::toString).contains("1: " + reason);
    assertThat(made.places()).hasToString("[" + table + ".csv, " + place + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          results  | Benches;;40;u,v  | 1: shares of results below 100 % that are done, 2: ties of results below 100 % to proposals
          results  | Benches;;;       | 1: results of which it is not said how far they are, taken for commitments
          results  | Benches;;100;u   | 1: ties of results to proposals that are not read
          meetings | 2024-01-01;;0;   | 1: meetings with 0 attendees, which is also written where nobody counted
          """)
  void what_is_lost_in_every_row_is_counted(String table, String row, String leftOut)
      throws IOException {
    only(table, "1;https://d.example/" + table + "/1;" + row.strip() + "\n");
    ImportedProgramme made = made();
    assertThat(made.leftOut()).hasToString("[" + leftOut + "]");
    assertThat(made.places()).isEmpty();
  }

  @Test
  void nobody_counted_where_there_are_no_attendees() throws IOException {
    only("meetings", "1;u;2024-01-01 10:00;2024-01-01 12:00;0;false\n");
    Activity meeting = made().programme().activities().get(0);
    assertThat(meeting.people()).isEmpty();
    assertThat(meeting.modality()).isEmpty();
    assertThat(meeting.methods()).isEmpty();
  }

  @Test
  void of_several_languages_the_first_that_has_words_is_taken() throws IOException {
    Files.delete(folder.resolve("d.example-open-data-results.csv"));
    write(
        "d.example-open-data-proposals.csv",
        """
        id;url;title/machine_translations/en;title/ca;title/en;title/es;body/ca;body/en;body/es;state
        1;u;x; ;Bench;Banco;;;En la sombra;
        2;v;;;;;Sota;;;
        3;w;;;;;;;;
        """);
    ImportedProgramme made = made();
    assertThat(made.programme().contributions())
        .extracting(contribution -> contribution.text().map(Text::value))
        .containsExactly(
            Optional.of("Bench\n\nEn la sombra"), Optional.of("Sota"), Optional.empty());
    assertThat(made.leftOut())
        .contains(
            new Loss(new UnreadColumns("d.example-open-data-proposals.csv"), 1),
            new Loss(DecidimLoss.FURTHER_LANGUAGES, 1))
        .extracting(Loss::toString)
        .contains(
            "1: columns of d.example-open-data-proposals.csv that are not taken over",
            "1: titles, texts and answers in further languages");
  }

  @Test
  void an_export_of_before_says_not_when_an_answer_was_made_public() throws IOException {
    write(
        "d.example-open-data-proposals.csv",
        "id;url;title;state;answer/en;answered_at\n1;u;T;accepted;Yes;2024-03-10\n");
    assertThat(made().leftOut())
        .extracting(Loss::toString)
        .contains("1: answers of which it is not said whether they were made public");
    assertThat(made().programme().contributions().get(0).isAnswered()).isFalse();
  }

  @Test
  void a_programme_is_of_one_space() throws IOException {
    write(
        "d.example-open-data-meetings.csv",
        MEETINGS
            + "2;https://d.example/processes/ab;Other;2024-02-01;;3;"
            + "https://d.example/processes/ab/f/3/meetings/2;false;true;online\n");
    DecidimExport export = DecidimExport.read(folder);
    assertThat(export.spaces())
        .containsExactly("https://d.example/processes/a", "https://d.example/processes/ab");
    DecidimExport space = export.inSpace("https://d.example/processes/a");
    assertThat(space).hasToString("Decidim export of 1 proposals, 2 results and 1 meetings");
    assertThat(space.programme(ProgrammeId.of("p"), Text.of("T"), AS_OF).leftOut())
        .extracting(Loss::toString)
        .contains("1: proposals, results and meetings of other spaces");
    assertThat(export.inSpace("https://d.example/processes/ab/"))
        .hasToString("Decidim export of 0 proposals, 0 results and 1 meetings");
  }

  /** Issue 17: nothing was found within a space whose address has a query. */
  @Test
  void a_query_in_the_address_of_a_space_makes_no_difference() throws IOException {
    String space = "https://d.example/processes/a";
    write(
        "d.example-open-data-proposals.csv",
        PROPOSALS.replace(";" + space + ";", ";" + space + "?participatory_process_slug=a;"));
    write(
        "d.example-open-data-meetings.csv",
        MEETINGS.replace(";" + space + ";", ";" + space + "?locale=ca#top;"));
    DecidimExport export = DecidimExport.read(folder);
    assertThat(export.spaces()).containsExactly(space);
    for (String address : List.of(space, space + "/", space + "?participatory_process_slug=a")) {
      assertThat(export.inSpace(address))
          .hasToString("Decidim export of 1 proposals, 2 results and 1 meetings");
    }
  }

  /** Issue 17: the whole export was refused; Decidim writes no header where there are no rows. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n", "\uFEFF", "\uFEFF\n"})
  void a_table_without_rows_is_an_empty_file(String empty) throws IOException {
    write("d.example-open-data-results.csv", empty);
    assertThat(DecidimExport.read(folder))
        .hasToString("Decidim export of 1 proposals, 0 results and 1 meetings");
    assertThat(made().leftOut())
        .extracting(Loss::toString)
        .contains("1: empty files, read as tables without rows: d.example-open-data-results.csv");
  }

  @Test
  void control_characters_are_removed_and_counted() throws IOException {
    write(
        "d.example-open-data-proposals.csv",
        PROPOSALS.replace("the shade", "the\u000b\u007fshade"));
    ImportedProgramme made = made();
    assertThat(made.programme().contributions().get(0).text())
        .contains(Text.of("A bench\n\n<p>In the shade</p>"));
    assertThat(made.leftOut())
        .extracting(Loss::toString)
        .contains(
            "2: control characters, removed or read as a space; the first is U+000B in"
                + " d.example-open-data-proposals.csv, row 2, column body/en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          proposals | 1;u;accepted;soon;;;;;;;        | proposals.csv, row 2, column state_published_at: "soon" is not a day or moment, such as 2022-03-01 10:15:30 UTC
          proposals | 1;u;accepted;;2024-02-30;;;;;;  | proposals.csv, row 2, column answered_at: "2024-02-30" is not a day or moment, such as 2022-03-01 10:15:30 UTC
          proposals | 1;u;accepted;;;;0000-03-01;;;; | proposals.csv, row 2, column published_at: "0000-03-01" is not a day or moment, such as 2022-03-01 10:15:30 UTC
          proposals | 1;u;accepted;;;;;;maybe;;       | proposals.csv, row 2, column is_amend: "maybe" is not one of true, false
          proposals | a b;u;;;;;;;;;                  | proposals.csv, row 2, column id: "a b" is not an id: 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
          proposals | ;u;;;;;;;;;                     | proposals.csv, row 2, column id: id is missing
          results   | 1;u;T;;101;                     | results.csv, row 2, column progress: "101" is not a number from 0 to 100
          results   | 1;u;T;;-1;                      | results.csv, row 2, column progress: "-1" is not a number from 0 to 100
          meetings  | 1;u;;;1;                        | meetings.csv, row 2, column start_time: start_time is missing
          meetings  | 1;u;2024-02-02;2024-02-01;1;    | meetings.csv, row 2, column end_time: "2024-02-01" is before start_time 2024-02-02
          meetings  | 1;u;2024-02-02;;-1;             | meetings.csv, row 2, column attendees: "-1" is not a number of people
          """)
  void what_decidim_does_not_write_is_refused(String table, String row, String message)
      throws IOException {
    only(table, row.strip() + "\n");
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> DecidimExport.read(folder))
        .withMessage(message);
    assertThat(DecidimExport.check(folder)).hasToString("[" + message + "]");
  }

  @Test
  void a_row_that_stands_twice_and_a_column_that_is_missing_are_refused() throws IOException {
    only("meetings", "1;u;2024-02-02;;1;\n1;v;2024-02-02;;1;\n");
    write("results.csv", "id;url;title/en\n1;u;T\n");
    assertThat(DecidimExport.check(folder))
        .extracting(CsvProblem::toString)
        .containsExactly(
            "results.csv, row 1, column progress: progress is missing",
            "meetings.csv, row 3, column id: \"1\" stands in this table already");
  }

  @Test
  void a_folder_holds_one_file_of_each_kind_and_at_least_one() throws IOException {
    write("results.csv", RESULTS);
    assertThat(DecidimExport.check(folder))
        .hasToString(
            "[results.csv: the file holds results, and so does d.example-open-data-results.csv]");
    only("comments", "");
    assertThat(DecidimExport.check(folder))
        .hasToString(
            "[proposals.csv: the file is missing, and so are results.csv and meetings.csv]");
  }

  private ImportedProgramme made() {
    return DecidimExport.read(folder).programme(ProgrammeId.of("p"), Text.of("A process"), AS_OF);
  }

  /** Leaves one table in the folder; beside results a proposal that is not answered. */
  private void only(String table, String rows) throws IOException {
    for (String kind : List.of("proposals", "results", "meetings", "proposal_comments")) {
      Files.delete(folder.resolve("d.example-open-data-" + kind + ".csv"));
    }
    Files.deleteIfExists(folder.resolve("results.csv"));
    switch (table) {
      case "proposals" ->
          write(
              "proposals.csv",
              "id;url;state;state_published_at;answered_at;answer/en;published_at;meeting_urls;"
                  + "is_amend;withdrawn;withdrawn_at\n"
                  + rows);
      case "results" -> {
        write("results.csv", "id;url;title/en;end_date;progress;proposal_urls\n" + rows);
        write(
            "proposals.csv",
            "id;url;state;published_at\n1;https://d.example/p;not_answered;2024-02-01\n");
      }
      case "meetings" ->
          write("meetings.csv", "id;url;start_time;end_time;attendees;withdrawn\n" + rows);
      default -> assertThat(rows).isEmpty();
    }
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }

  private static String named(Step step) {
    return KebabCase.of(step.getClass()) + " " + step.day();
  }
}
