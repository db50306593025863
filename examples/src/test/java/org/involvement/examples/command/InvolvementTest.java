package org.involvement.examples.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.Waiting;
import org.involvement.feedback.Milestone;
import org.involvement.json.InvolvementJson;
import org.involvement.json.JsonSchema;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvolvementTest {
  private static final String STRATEGY = "strategy/south-london-2022.json";
  private static final String FOLLOW_UP = "loop/invented-follow-up.json";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Path folder;

  InvolvementTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_file_without_a_command_prints_its_summary() throws IOException {
    String summary = Files.readString(Path.of("strategy/south-london-2022.txt"));
    assertThat(run(STRATEGY)).isZero();
    assertThat(out).hasToString(summary);
    assertThat(err.toString()).isEmpty();
    out.getBuffer().setLength(0);
    assertThat(run("summary", STRATEGY)).isZero();
    assertThat(out).hasToString(summary);
    out.getBuffer().setLength(0);
    assertThat(run("csv/garden")).isZero();
    assertThat(out.toString()).contains("What people said");
  }

  @Test
  void a_file_that_does_not_exist_is_no_misspelt_command() {
    assertThat(run("missing.json")).isEqualTo(2);
    assertThat(run("no/such")).isEqualTo(2);
    assertThat(run("-x")).isEqualTo(2);
    assertThat(err.toString().lines().limit(3))
        .containsExactly(
            "involvement summary: missing.json: there is no such file",
            "involvement summary: no/such: its folder does not exist",
            "Unknown option: '-x'");
  }

  @Test
  void no_argument_prints_the_help() {
    assertThat(run()).isZero();
    String help = out.toString();
    assertThat(help).startsWith("Usage: involvement [-hV] (FILE | COMMAND)");
    out.getBuffer().setLength(0);
    assertThat(run("--help")).isZero();
    assertThat(out).hasToString(help);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void score_prints_the_scorecard() {
    assertThat(run("score", STRATEGY)).isZero();
    Programme programme = InvolvementJson.read(Path.of(STRATEGY));
    Scorecard card = Rubrics.ukStandards().score(programme);
    assertThat(out).hasToString(card.toText());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void score_holds_it_against_other_standards_and_writes_json() {
    Path file = folder.resolve("card.json");
    assertThat(run("score", "--standards", "4pi-2015", "--json", STRATEGY, "-o", file.toString()))
        .isZero();
    assertThat(InvolvementJson.of(Scorecard.class).read(file).rubric()).isEqualTo("4pi-2015");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void standards_that_are_unknown_are_refused_with_those_that_are_known() {
    assertThat(run("score", "--standards", "4pi", STRATEGY)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("--standards '4pi' is not one of [")
        .contains("4pi-2015", "uk-standards-2019");
  }

  @Test
  void levels_are_on_the_ladder_of_co_production_unless_said_otherwise() {
    assertThat(run("levels", STRATEGY)).isZero();
    assertThat(out.toString()).contains("Promised ", "Experienced ", "Recorded ", "A ladder:");
    assertThat(run("levels", "--scale", "no-such", STRATEGY)).isEqualTo(2);
    assertThat(err.toString()).startsWith("involvement levels: ").contains("no-such");
  }

  @Test
  void what_times_are_of_is_read_once() {
    assertThat(run("times", "pirit/tracker.csv", "--as-of", "2023-06-30")).isZero();
    assertThat(out.toString()).contains("raised at least 90 days ago", "(Aalen-Johansen)");
    assertThat(err.toString().lines()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void times_are_of_a_programme_by_group_or_of_lines(@TempDir Path other) {
    assertThat(run("times", FOLLOW_UP)).isZero();
    assertThat(run("times", "--by", "perspective", "--until", "decided", FOLLOW_UP)).isZero();
    Path lines = other.resolve("contributions.jsonl.gz");
    assertThat(run("convert", FOLLOW_UP, lines.toString())).isZero();
    assertThat(err)
        .hasToString(
            lines
                + ": holds the contributions alone; what else the programme says is left out, such"
                + " as whether every step was recorded\n");
    out.getBuffer().setLength(0);
    assertThat(run("times", FOLLOW_UP)).isZero();
    String ofProgramme = out.toString();
    out.getBuffer().setLength(0);
    String asOf = InvolvementJson.read(Path.of(FOLLOW_UP)).asOf().toString();
    assertThat(run("times", lines.toString(), "--as-of", asOf)).isZero();
    assertThat(ofProgramme)
        .startsWith("of 24 raised at least 90 days ago, ")
        .contains("\n" + firstLine(out.toString()) + "\n");
    err.getBuffer().setLength(0);
    assertThat(run("times", lines.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("contributions in lines need --as-of DAY");
    err.getBuffer().setLength(0);
    assertThat(run("score", lines.toString())).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "involvement score: "
                + lines
                + ": contributions in lines are no programme; 'times' reads them\n");
  }

  @Test
  void each_line_that_is_no_contribution_is_found() {
    assertThat(run("check", "lines/contributions.jsonl")).isZero();
    assertThat(out).hasToString("");
    assertThat(run("check", "lines/damaged.jsonl")).isEqualTo(2);
    assertThat(out.toString().lines())
        .containsExactly(
            "lines/damaged.jsonl: line 2, column 220, at /steps/1/day: \"2 March\" is not a day,"
                + " month, year or range of days, such as 2022-02-24, 2022-02, 2022 or"
                + " 2022-02-21..2022-02-27",
            "lines/damaged.jsonl: line 4, column 139, at /steps/0/day: the last line is cut off: no"
                + " line feed ends it, and it is no whole value");
  }

  @Test
  void every_milestone_is_named_in_the_help() {
    assertThat(run("times", "--help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(
            ConstantName.all(Milestone.class).stream()
                .filter(name -> !name.equals("raised"))
                .collect(joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          times F --as-of soon         | --as-of: 'soon' is not a day of the form 2026-01-31
          times F --as-of 2026-02-30   | --as-of: '2026-02-30' is not a day of the form 2026-01-31
          times F --until fed-back     | --until: 'fed-back' is not one of raised, acknowledged, considered, decided, answered, answered-personally, outcome-fed-back, changed
          times F --by nope            | --by: 'nope' is not one of perspective, activity, theme
          report F --form nope         | --form: 'nope' is not one of gripp2, pirit, uk-standards
          schema nope                  | KIND: 'nope' is not one of programme, rubric, scale, standards, scorecard
          check F --most soon          | --most: 'soon' is not a whole number from 1 to 2147483647
          check F --most 0             | --most: '0' is not a whole number from 1 to 2147483647\
          """)
  void what_an_option_does_not_take_is_said_with_what_it_does(String line, String message) {
    assertThat(run(line.replace("F", FOLLOW_UP).split(" ", -1))).isEqualTo(2);
    assertThat(firstLine(err.toString())).isEqualTo(message);
    assertThat(err.toString().lines().skip(1).findFirst().orElseThrow())
        .startsWith("Usage: involvement " + line.substring(0, line.indexOf(' ')));
  }

  @Test
  void case_does_not_count_in_names() {
    assertThat(run("report", "--form", "UK-Standards", "--text", FOLLOW_UP)).isZero();
    assertThat(out.toString()).startsWith("Self-assessment");
    assertThat(run("times", "--until", "DECIDED", "--by", "Theme", FOLLOW_UP)).isZero();
  }

  @Test
  void a_command_that_is_written_wrongly_is_answered_with_one_that_there_is() {
    assertThat(run("lops")).isEqualTo(2);
    assertThat(err)
        .hasToString("Unmatched argument at index 0: 'lops'\nDid you mean: involvement loops?\n");
  }

  @Test
  void reach_hides_small_counts_unless_it_is_told_not_to() {
    assertThat(run("reach", FOLLOW_UP)).isZero();
    assertThat(out.toString()).contains("under '").doesNotContain("short of");
    assertThat(run("reach", "--audience", "inside", FOLLOW_UP)).isZero();
    assertThat(out.toString()).contains("short of");
  }

  @Test
  void a_report_is_for_the_public_unless_it_is_told_for_whom() {
    assertThat(run("report", "--text", FOLLOW_UP)).isZero();
    assertThat(out.toString()).contains("For the public:");
    assertThat(run("report", "--text", FOLLOW_UP, "--audience", "group")).isZero();
    assertThat(out.toString()).contains("For the group of people who took part:");
    assertThat(run("report", "--text", FOLLOW_UP, "--audience", "inside", "--form", "pirit"))
        .isZero();
    assertThat(out.toString()).contains("For readers inside the organisation,");
    assertThat(run("report", "--text", FOLLOW_UP, "--audience", "all")).isEqualTo(2);
    assertThat(err.toString()).contains("'all' is not one of inside, group, public");
  }

  @Test
  void words_are_printed_on_the_word_of_a_role_since_a_day() throws IOException {
    Path tracker =
        Files.writeString(
            folder.resolve("tracker.csv"),
            "What they hoped to influence,What changed\nShorter sentences,\n");
    String file = tracker.toString();
    assertThat(run("report", "--text", file)).isZero();
    assertThat(out.toString()).doesNotContain("Shorter sentences");
    assertThat(run("report", "--text", file, "--words-may-be-printed", "the lead, 2025-06"))
        .isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("Shorter sentences (somebody who was involved, note)")
        .contains("was recorded by the lead (2025-06).");
    assertThat(err.toString())
        .contains(file + ": all that was said may be printed; the lead says so, 2025-06.\n");
    assertThat(run("report", "--text", file, "--words-may-be-printed", "the lead")).isEqualTo(2);
    assertThat(err.toString())
        .contains("'the lead' is not a role and a day, such as 'the involvement lead, 2025-06-30'");
    assertThat(run("report", "--text", file, "--words-may-be-printed", "the lead, June"))
        .isEqualTo(2);
  }

  @Test
  void names_are_read_while_a_report_is_printed() throws IOException {
    Path names = Files.writeString(folder.resolve("names.csv"), "p-07,Ann Ample\n");
    Path record =
        Files.writeString(
            folder.resolve("p.json"),
            """
            {"schemaVersion":1,"id":"p","title":"Buses","asOf":"2025-09-01",
            "stakeholders":[{"id":"p-07","type":"person"}],
            "contributions":[{"id":"c","text":"More buses","stakeholder":"p-07",
            "permission":{"readers":"public"},"wishToBeNamed":true}]}
            """);
    assertThat(run("report", "--text", record.toString(), "--names", names.toString())).isZero();
    assertThat(out.toString()).contains("\"More buses\" (Ann Ample)");
    assertThat(run("report", "--text", record.toString(), "--names", record.toString()))
        .isEqualTo(2);
  }

  @Test
  void check_prints_each_problem_on_a_line() {
    assertThat(run("check", STRATEGY)).isZero();
    assertThat(run("check", "json/with-mistakes.json")).isEqualTo(2);
    assertThat(out.toString().lines())
        .hasSize(4)
        .first()
        .isEqualTo(
            "json/with-mistakes.json: line 5, column 11, at /asOf: \"2022-13-01\" is not a date of"
                + " the form yyyy-MM-dd");
    assertThat(err.toString()).isEmpty();
  }

  /** Issue 17: they went to standard error, and 'check FILE > problems.txt' made an empty file. */
  @Test
  void check_prints_the_problems_of_a_tracker_too_where_output_goes() throws IOException {
    assertThat(run("check", "pirit/tracker.csv")).isZero();
    assertThat(out.toString())
        .contains(". Problems found, most important first:\n")
        .contains("\n  row 4, column Decision: \"partly\" has no day on which it was decided\n");
    out.getBuffer().setLength(0);
    Path none = Files.writeString(folder.resolve("none.csv"), "Date,What changed\n2024-01-01,A\n");
    assertThat(run("check", none.toString())).isEqualTo(2);
    assertThat(out.toString()).contains("What they hoped to influence");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_programme_goes_into_tables_and_back() {
    Path tables = folder.resolve("tables");
    assertThat(run("convert", STRATEGY, tables.toString())).isZero();
    assertThat(run("check", tables.toString())).isZero();
    assertThat(run("convert", tables.toString(), "-")).isZero();
    assertThat(InvolvementJson.read(out.toString()))
        .isEqualTo(InvolvementJson.read(Path.of(STRATEGY)));
  }

  @Test
  void loops_are_listed_by_id() {
    assertThat(run("loops", FOLLOW_UP)).isZero();
    assertThat(out.toString())
        .contains(
            "Open: ",
            "Still open: ",
            "Answered: ",
            "Overdue: no day is recorded by which an answer was promised\n")
        .doesNotContain("days late");
    out.getBuffer().setLength(0);
    assertThat(run("loops", FOLLOW_UP, "--within", "28")).isZero();
    assertThat(out.toString())
        .contains("days late", "Overdue, counting 28 days from the day raised: ")
        .doesNotContain("no day is recorded");
  }

  /** A tracker without registers: whether it was answered in time is not known. */
  @Test
  void of_a_record_without_steps_nothing_is_called_late() throws IOException {
    Path tracker =
        Files.writeString(
            folder.resolve("tracker.csv"),
            "When,What changed,What they hoped to influence\n1 March 2024,,Shade\n");
    assertThat(run("loops", tracker.toString(), "--as-of", "2024-03-31", "--within", "28"))
        .isZero();
    assertThat(out.toString())
        .contains(
            "Overdue, counting 28 days from the day raised: 1 of 1 contribution,",
            "; some steps may not be recorded, so the number may differ; there may be"
                + " contributions that are not recorded\n",
            "\nno answer recorded  promised by  days since\n",
            "  2024-03-29           2  cannot be told individually\n",
            "\nNo answer is recorded: 1\n",
            "\nThere may be contributions that are not recorded.\n")
        .doesNotContain("late", "Not all", "no day is recorded", "Still open");
  }

  @Test
  void a_value_that_an_option_cannot_have_is_told_by_the_option() throws IOException {
    assertThat(run("levels", FOLLOW_UP, "--scale", "nope")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("involvement levels: --scale: 'nope' is none of ")
        .contains("tlap-coproduction-ladder");
    err.getBuffer().setLength(0);
    assertThat(run("loops", FOLLOW_UP, "--as-of", "2050-01-01")).isEqualTo(2);
    Path tracker =
        Files.writeString(
            folder.resolve("tracker.csv"), "What changed,What they hoped to influence\nA,B\n");
    assertThat(run("loops", tracker.toString(), "--title", " ")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            ("involvement loops: --as-of: 2050-01-01 is after 2022-06-30, up to which %s is known%n"
                    + "involvement loops: --title: is blank%n")
                .formatted(FOLLOW_UP));
  }

  @Test
  void an_ending_that_says_nothing_is_no_folder() {
    String sheet = folder.resolve("tables.xlsx").toString();
    assertThat(run("convert", FOLLOW_UP, sheet)).isEqualTo(2);
    assertThat(err)
        .hasToString(
            ("involvement convert: %s: its ending is not one of .json, .jsonl, .jsonl.gz, .csv; a"
                    + " folder has none%n")
                .formatted(sheet));
    assertThat(Path.of(sheet)).doesNotExist();
  }

  @Test
  void a_tracker_saved_as_text_with_tabs_is_read() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("tracker.txt"),
            "What changed\tWhat they hoped to influence\nA bench\tShade\n");
    assertThat(run("report", file.toString(), "--text")).isZero();
    assertThat(out.toString()).contains("A bench");
  }

  @Test
  void those_that_are_overdue_are_listed_with_the_day_and_without_words() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("late.json"),
            """
            {"schemaVersion": 1, "id": "late", "title": "Late", "asOf": "2024-03-31",
             "registers": [{"register": "contributions"}, {"register": "steps"}],
             "contributions": [
               {"id": "c-1", "text": "SECRET", "raisedOn": "2024-03-01", "answerBy": "2024-03-30"},
               {"id": "c-2", "text": "SECRET", "raisedOn": "2024-03-01", "answerBy": "2024-03-20"}]}
            """);
    assertThat(run("loops", file.toString())).isZero();
    assertThat(out.toString())
        .doesNotContain("SECRET")
        .contains(
            """
            Cannot be told individually: 2

            overdue  promised by  days late
            c-2       2024-03-20         11  cannot be told individually
            c-1       2024-03-30          1  cannot be told individually

            Contributions on which decision and reason were never fed back, to whomever,
            """)
        .contains("is not listed, however long it waits.\n\nStill open: 2\n");
  }

  @Test
  void schema_prints_the_one_that_is_kept() throws IOException {
    assertThat(run("schema", "rubric")).isZero();
    assertThat(out).hasToString(Files.readString(Path.of("../docs/schema/rubric.schema.json")));
    assertThat(JsonSchema.of(Programme.class)).isNotEqualTo(out.toString());
  }

  @Test
  void a_report_is_one_file() throws IOException {
    Path file = folder.resolve("report.html");
    assertThat(run("report", STRATEGY, "--out", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    assertThat(err).hasToString("written: " + file + "\n");
    assertThat(out.toString()).isEmpty();
    assertThat(run("report", STRATEGY, "--out", "-")).isZero();
    assertThat(out).hasToString(Files.readString(file));
    assertThat(run("report", "--form", "gripp2", "--text", STRATEGY)).isZero();
    assertThat(out.toString()).contains("GRIPP2");
    assertThat(run("report", "--form", "pirit", "--text", STRATEGY)).isZero();
    assertThat(out.toString()).contains("What they hoped to influence");
    assertThat(run("report", "--form", "pdf", STRATEGY)).isEqualTo(2);
    assertThat(err.toString()).contains("gripp2, pirit, uk-standards");
  }

  @Test
  void where_it_cannot_be_written_is_said() {
    Path file = folder.resolve("no-such/report.html");
    assertThat(run("report", STRATEGY, "--out", file.toString())).isEqualTo(2);
    assertThat(err).hasToString("involvement report: " + file + ": its folder does not exist\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "score"})
  void a_spreadsheet_is_to_be_saved_as_csv_first(String command) {
    assertThat(run(command, "tracker.XLSX")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "involvement "
                + command
                + ": tracker.XLSX: save the sheet as 'CSV UTF-8' first, and give that file\n");
  }

  @Test
  void a_programme_is_taken_as_known_on_the_day_that_is_named() {
    LocalDate day = LocalDate.of(2022, 3, 1);
    Programme then = InvolvementJson.read(Path.of(FOLLOW_UP)).asKnownOn(day);
    assertThat(run("times", FOLLOW_UP, "--as-of", day.toString())).isZero();
    assertThat(out)
        .hasToString(Waiting.of(then).toText() + "\n" + TimeToFeedback.of(then).toText());
    assertThat(run("score", FOLLOW_UP, "--as-of", "2050-01-01")).isEqualTo(2);
    assertThat(err.toString()).startsWith("involvement score: ").contains("2050-01-01");
  }

  @Test
  void what_is_read_is_never_written_over() throws IOException {
    Path file = Files.copy(Path.of(FOLLOW_UP), folder.resolve("follow-up.json"));
    String name = file.toString();
    assertThat(run("convert", name, name)).isEqualTo(2);
    assertThat(run("report", name, "--out", folder.resolve("./follow-up.json").toString()))
        .isEqualTo(2);
    assertThat(err)
        .hasToString(
            "involvement convert: %s: is what is read, and would be lost; name another%n"
                    .formatted(name)
                + "involvement report: %s: is what is read, and would be lost; name another%n"
                    .formatted(folder.resolve("./follow-up.json")));
    assertThat(file).hasSameTextualContentAs(Path.of(FOLLOW_UP));
  }

  @Test
  void options_that_would_not_count_are_refused() {
    assertThat(run("score", FOLLOW_UP, "--title", "Ours")).isEqualTo(2);
    assertThat(run("report", FOLLOW_UP, "--words-may-be-printed", "lead, 2025")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "involvement score: %s: --title is for trackers only: the record says it%n"
                    .formatted(FOLLOW_UP)
                + "involvement report: %s: --words-may-be-printed is for trackers only: the record says it%n"
                    .formatted(FOLLOW_UP));
    err.getBuffer().setLength(0);
    assertThat(run("score", FOLLOW_UP, "--standards", "4pi-2015", "--rubric", "r.json"))
        .isEqualTo(2);
    assertThat(err.toString()).startsWith("--rubric is instead of --standards: give one of them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check F --title Ours             | check | F: --title is for trackers only: the record says it
          check F --words-may-be-printed lead,2025 | check | F: --words-may-be-printed is for trackers only: the record says it
          check F --as-of 2022-01-01       | check | F: --as-of is for trackers only: all that is recorded is checked
          check csv/garden --title Ours    | check | csv/garden: --title is for trackers only: the record says it
          times L --as-of 2026-01-01 --title Ours | times | L: --title is for trackers only
          times L --as-of 2026-01-01 --words-may-be-printed lead,2025 | times | L: --words-may-be-printed is for trackers only\
          """)
  void what_would_be_passed_over_is_refused(String line, String command, String message) {
    assertThat(run(named(line).split(" ", -1))).isEqualTo(2);
    assertThat(err).hasToString("involvement " + command + ": " + named(message) + "\n");
    assertThat(out.toString()).isEmpty();
  }

  private static String named(String words) {
    return words.replace("F", FOLLOW_UP).replace("L", "lines/contributions.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "x.json", "x.jsonl", "x.csv", "x.xlsx"})
  void a_licence_is_for_a_folder_of_tables(String to) {
    assertThat(run("convert", FOLLOW_UP, to, "--licence", "CC BY 4.0")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "involvement convert: "
                + to
                + ": --licence is for a folder of tables only: no data card is written\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void the_data_card_of_a_folder_says_its_licence() throws IOException {
    Path ours = folder.resolve("ours");
    assertThat(run("convert", FOLLOW_UP, ours.toString(), "--licence", "CC BY 4.0")).isZero();
    assertThat(Files.readString(ours.resolve("data-card.csv"))).contains("CC BY 4.0");
    assertThat(run("convert", FOLLOW_UP, ours.toString())).isZero();
    assertThat(Files.readString(ours.resolve("data-card.csv"))).contains("not to be passed on");
  }

  @Test
  void a_perspective_of_which_nothing_is_recorded_is_refused_with_those_of_the_record()
      throws IOException {
    assertThat(run("levels", FOLLOW_UP, "--perspective", "nobody")).isEqualTo(2);
    Path empty =
        Files.writeString(
            folder.resolve("empty.json"),
            "{\"schemaVersion\": 1, \"id\": \"e\", \"title\": \"E\", \"asOf\": \"2024-03-31\"}");
    assertThat(run("levels", empty.toString(), "--perspective", "nobody")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            """
            involvement levels: --perspective: 'nobody' is none of those in the record: carer, lived-experience, partner, staff
            involvement levels: --perspective: 'nobody' is not known: the record names no perspective
            """);
    assertThat(run("levels", STRATEGY, "--perspective", "lived-experience")).isZero();
    assertThat(out.toString()).contains(" of lived-experience\n");
  }

  @Test
  void where_a_document_cannot_be_written_is_said_of_what_was_named() {
    String file = folder.resolve("no-such/x.json").toString();
    assertThat(run("convert", FOLLOW_UP, file)).isEqualTo(2);
    assertThat(err).hasToString("involvement convert: " + file + ": its folder does not exist\n");
  }

  @Test
  void check_lists_problems_by_their_place() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("twice.json"),
            """
            {"schemaVersion": 1, "id": "t", "title": "T", "asOf": "2024-03-31",
             "contributions": [
               {"id": "c-1", "raisedOn": "2024-04-01"},
               {"id": "c-1"}],
             "changes": [{"id": "a", "description": "d", "basis": "document"},
                         {"id": "a", "description": "d", "basis": "document"}]}
            """);
    assertThat(run("check", file.toString())).isEqualTo(2);
    assertThat(out.toString().replace(file.toString(), "F"))
        .isEqualTo(
            """
            F: line 3, column 30, at /contributions/0/raisedOn: 2024-04-01 is after programme.asOf 2024-03-31
            F: line 4, column 4, at /contributions/1: c-1 is an id that stands at contributions[0] already
            F: line 6, column 14, at /changes/1: a is an id that stands at changes[0] already
            """);
    out.getBuffer().setLength(0);
    assertThat(run("check", "csv/with-mistakes")).isEqualTo(2);
    assertThat(out)
        .hasToString(
            """
            activities.csv, row 2, column modality: "in persn" is not one of in-person, remote, asynchronous, hybrid
            steps.csv, row 5, column contribution: "c-9" names no row of contributions.csv
            steps.csv, row 7, column day: "10 May 2022" is not a day, month, year or range of days, such as 2022-02-24, 2022-02, 2022 or 2022-02-21..2022-02-27
            """);
  }

  @Test
  void a_rubric_with_a_mistake_is_named() throws IOException {
    Path rubric =
        Files.writeString(folder.resolve("ours.json"), "{\"schemaVersion\": 1, \"id\": 7}");
    assertThat(run("score", FOLLOW_UP, "--rubric", rubric.toString())).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "involvement score: "
                + rubric
                + ": line 1, column 28, at /id: 7 is not a string (and 3 more)\n");
    err.getBuffer().setLength(0);
    assertThat(run("score", FOLLOW_UP, "--rubric", "nowhere.json")).isEqualTo(2);
    assertThat(err).hasToString("involvement score: nowhere.json: there is no such file\n");
  }

  @Test
  void what_is_wrong_with_a_file_is_said_in_one_line() {
    assertThat(run("score", "missing.json")).isEqualTo(2);
    assertThat(run("score", "json/with-mistakes.json")).isEqualTo(2);
    assertThat(err.toString().lines().toList())
        .containsExactly(
            "involvement score: missing.json: there is no such file",
            "involvement score: json/with-mistakes.json: line 5, column 11, at /asOf: \"2022-13-01\""
                + " is not a date of the form yyyy-MM-dd (and 3 more)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary", "check", "score", "levels", "times", "reach", "loops", "report", "convert",
        "schema"
      })
  void every_command_has_help_with_an_example(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Example").contains("  involvement " + command);
    out.getBuffer().setLength(0);
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("\n  " + command + " ").contains("Exit codes:");
  }

  @Test
  void progress_is_told_to_those_who_look_on() {
    PrintWriter writer = new PrintWriter(err);
    Progress seen = new Progress(writer, true);
    Progress unseen = new Progress(writer, false);
    for (int i = 0; i < 200_000; i++) {
      seen.accept(i);
      unseen.accept(i);
    }
    assertThat(err).hasToString("\r100000 read\r200000 read");
  }

  private int run(String... arguments) {
    return Involvement.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElseThrow();
  }
}
