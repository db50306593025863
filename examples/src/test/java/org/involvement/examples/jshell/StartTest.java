package org.involvement.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.json.InvolvementJson;
import org.involvement.scoring.Rubrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drives the real JShell by the script that opens it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one of bash")
class StartTest {
  private static final Path FOLLOW_UP = Path.of("loop/invented-follow-up.json").toAbsolutePath();
  private static final String PROMPT = "jshell> ";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void the_first_score_takes_one_word() {
    Started started = session("score(p)");
    assertThat(started.exitCode()).isZero();
    assertThat(started.answers())
        .containsExactly(
            Rubrics.ukStandards().score(InvolvementJson.read(FOLLOW_UP)).toText()
                + "$1 ==> UK Standards for Public Involvement, 2019: no total, 17 % known");
  }

  @Test
  void the_session_of_the_guide_is_what_is_printed() throws IOException {
    List<String> inputs = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (String line : guide("jshell> ")) {
      if (line.startsWith(PROMPT)) {
        inputs.add(line.substring(PROMPT.length()));
        answers.add("");
      } else if (!inputs.isEmpty()) {
        answers.set(answers.size() - 1, answers.get(answers.size() - 1) + line + "\n");
      }
    }
    assertThat(inputs).hasSizeGreaterThan(5);
    assertThat(session(String.join("\n", inputs)).answers())
        .containsExactlyElementsOf(answers.stream().map(String::stripTrailing).toList());
  }

  @Test
  void every_line_that_the_guide_proposes_runs() throws IOException {
    List<String> lines = guide("levels(p");
    assertThat(session(String.join("\n", lines)).answers())
        .hasSameSizeAs(lines)
        .allSatisfy(answer -> assertThat(answer).isNotBlank().doesNotStartWith("|"));
  }

  @Test
  void help_lists_every_word_and_each_example_runs() throws IOException {
    List<String> examples =
        HelpText.ALL.lines().filter(line -> line.matches("\\w+\\(.*")).map(this::example).toList();
    assertThat(examples)
        .extracting(example -> example.replaceFirst("\\(.*", ""))
        .containsAll(words());
    Files.copy(FOLLOW_UP, folder.resolve("strategy.json"));
    Started started = session(String.join("\n", examples));
    assertThat(started.answers())
        .hasSameSizeAs(examples)
        .allSatisfy(answer -> assertThat(answer).isNotBlank().doesNotStartWith("|"));
    assertThat(started.answers().get(0)).isEqualTo(HelpText.ALL.stripTrailing());
    assertThat(folder.resolve("scores.json")).isNotEmptyFile();
  }

  @Test
  void an_error_is_one_line() throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{\"schemaVersion\": 1, \"id\": 7}");
    assertThat(
            session(
                    """
                    read("nowhere.json")
                    read("bad.json")
                    consensus(p, "q3")
                    whatIf(p, q -> q.withAsOf(java.time.LocalDate.of(2022, 1, 1)))
                    save(List.of(), "list.json")
                    Rubrics.ukStandards().score(p).at("impart").bounds()
                    """)
                .answers())
        .containsExactly(
            refused("nowhere.json: there is no such file"),
            refused("bad.json: line 1, column 28, at /id: 7 is not a string (and 2 more)"),
            refused("statementId q3 is not one of this programme, which has told-what-changed"),
            refused(
                "programme.contributions[0].raisedOn 2022-03-07 is after programme.asOf 2022-01-01"),
            refused("a list is no document: save what is in it, one by one, such as list.get(0)"),
            "|  Exception org.involvement.value.InvalidValueException: scorecard.at 'impart' has no"
                + " 'impart': there is [inclusive-opportunities, working-together,"
                + " support-and-learning, communications, impact, governance]");
  }

  @Test
  void without_a_file_there_is_no_programme_until_one_is_read() {
    Started started = Started.in(folder, "score(p)\np = read(\"" + FOLLOW_UP + "\")\np.asOf()\n");
    assertThat(started.err())
        .isEqualTo("There is no programme yet: p = read(\"file.json\") reads one.\n");
    assertThat(started.answers().get(0)).isEqualTo(refused(Refused.NO_PROGRAMME));
    assertThat(started.answers().get(2)).isEqualTo("$3 ==> 2022-06-30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p.asOf();                         | 1
          int x = 1;~TimeToFeedback.of(p);  | 2
          score(p);                         | 1""")
  void a_script_that_asks_for_p_without_a_file_says_so_in_one_line(String source, int line)
      throws IOException {
    Files.writeString(folder.resolve("script.jsh"), source.replace("~", "\n"));
    assertThat(Started.in(folder, "", "script.jsh"))
        .isEqualTo(
            new Started(
                "",
                2,
                "",
                "script.jsh, line "
                    + line
                    + ": there is no programme yet: name its file at the start, or say p ="
                    + " read(\"file.json\")\n"));
  }

  @Test
  void a_tracker_is_read_with_what_of_it_could_not_be_used() throws IOException {
    Path tracker = folder.resolve("ours.csv");
    Files.writeString(
        tracker, "When,What they hoped to influence,What changed,Owner\n2023-05-10,A,,me\n");
    Files.writeString(folder.resolve("script.jsh"), "System.out.println(p.title().value());\n");
    assertThat(Started.in(folder, "", "script.jsh", "ours.csv"))
        .isEqualTo(
            new Started(
                "",
                0,
                "ours\n",
                """
                ours.csv: read 1 contribution and 0 changes. Problems found, most important first:
                  columns that a tracker does not have: "Owner"; it may also have 'How the public contributed', 'Why it matters', 'UK Standard', 'What was decided', 'When decided', 'When decision and reason were fed back', 'When changed', 'May be quoted'
                ours.csv: no row says 'When decision and reason were fed back', so no contribution counts as answered.
                """));
  }

  @Test
  void a_folder_of_tables_is_read_and_a_spreadsheet_is_to_be_saved_first() throws IOException {
    Files.writeString(folder.resolve("script.jsh"), "System.out.println(p.id());\n");
    String garden = Path.of("csv/garden").toAbsolutePath().toString();
    assertThat(Started.in(folder, "", "script.jsh", garden))
        .isEqualTo(new Started("", 0, "garden\n", ""));
    assertThat(Started.in(folder, "", "script.jsh", "sheet.xlsx"))
        .isEqualTo(
            new Started(
                "",
                2,
                "",
                "sheet.xlsx: save the sheet as 'CSV UTF-8' first, and give that file\n"));
  }

  @Test
  void a_file_that_cannot_be_read_is_a_message_and_exit_code_2() {
    Started started = Started.in(folder, "", "nowhere.json");
    assertThat(started.exitCode()).isEqualTo(2);
    assertThat(started.err()).endsWith("nowhere.json: there is no such file\n");
    assertThat(started.out()).isEmpty();
  }

  @Test
  void a_script_prints_its_analysis_unattended() throws IOException {
    Path script = Path.of("jshell/analysis.jsh").toAbsolutePath();
    Started started = Started.in(folder, "", script.toString(), FOLLOW_UP.toString());
    assertThat(started.err()).isEmpty();
    assertThat(started.out()).isEqualTo(Files.readString(Path.of("jshell/analysis.txt")));
    assertThat(started.exitCode()).isZero();
  }

  @Test
  void a_script_ends_with_2_at_the_first_mistake_or_as_it_says_itself() throws IOException {
    Files.writeString(
        folder.resolve("mistaken.jsh"),
        """
        System.out.println("before");
        consensus(p, "q3");
        System.out.println("after");
        """);
    Started mistaken = Started.in(folder, "", "mistaken.jsh", FOLLOW_UP.toString());
    assertThat(mistaken)
        .isEqualTo(
            new Started(
                "",
                2,
                "before\n",
                "mistaken.jsh, line 2: statementId q3 is not one of this programme, which has told-what-changed\n"));
    Files.writeString(folder.resolve("three.jsh"), "System.exit(p.asOf().getYear() - 2019);\n");
    assertThat(Started.in(folder, "", "three.jsh", FOLLOW_UP.toString()))
        .isEqualTo(new Started("", 3, "", ""));
  }

  @Test
  void too_many_arguments_are_answered_with_the_usage() {
    assertThat(Started.in(folder, "", "one.json", "two.json"))
        .isEqualTo(new Started("", 2, "", "Usage: start [FILE], or start SCRIPT.jsh [FILE]\n"));
  }

  @Test
  void its_help_is_short_and_opens_nothing() {
    assertThat(Started.in(folder, "", "--help"))
        .isEqualTo(
            new Started(
                "",
                0,
                """
                Usage: start [FILE]               opens JShell with the library, and with the programme in FILE as p
                       start SCRIPT.jsh [FILE]    runs a script with them; ends with 0, or with 2 at a mistake

                FILE is a programme in JSON, a folder of its tables, or a tracker FILE.csv. The first use builds the
                library. In a session, help() lists what can be asked. docs/guide/jshell.md says more.
                """,
                ""));
  }

  private Started session(String input) {
    return Started.in(folder, input.strip() + "\n", FOLLOW_UP.toString());
  }

  private String example(String line) {
    return line.replaceFirst("  .*", "").replace("q3", "told-what-changed");
  }

  private static List<String> words() {
    return Stream.of(Researcher.class.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .distinct()
        .toList();
  }

  private static String refused(String message) {
    return "|  Exception org.involvement.examples.jshell.Refused: " + message;
  }

  /** The lines of the first block of the guide in which a line begins so. */
  private static List<String> guide(String beginning) throws IOException {
    return Stream.of(Files.readString(Path.of("../docs/guide/jshell.md")).split("```", -1))
        .map(block -> block.lines().skip(1).toList())
        .filter(block -> block.stream().anyMatch(line -> line.startsWith(beginning)))
        .findFirst()
        .orElseThrow();
  }
}
