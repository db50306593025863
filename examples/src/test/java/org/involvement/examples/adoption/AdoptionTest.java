package org.involvement.examples.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.involvement.examples.command.CommandJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the script that somebody runs who has a tracker and has never seen the library. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one of the shell")
class AdoptionTest {
  private static final Path TRACKER = Path.of("pirit/tracker.csv").toAbsolutePath();

  private final Path folder;
  private final Path jar;

  AdoptionTest(@TempDir Path folder, @TempDir Path other) throws IOException {
    this.folder = folder;
    this.jar = CommandJar.in(other);
  }

  @Test
  void we_asked_you_said_we_did_comes_out() throws Exception {
    assertThat(run()).isZero();
    assertThat(words("adoption/report.html"))
        .contains("Report on involvement: tracker")
        .contains(
            "We asked Workshop with five people who use inhalers"
                + " You said Travel paid on the day (somebody who was involved)"
                + " We did Decided: agreed Fed back: decision and reason"
                + " Changed: Travel is paid at the door")
        .contains("You said Fewer visits to the clinic (somebody who was involved)")
        .contains("The leaflet was written again (the organisation says)")
        .contains("Different people who were involved: not recorded.");
  }

  @Test
  void a_self_assessment_comes_out_with_boxes_for_people() throws Exception {
    assertThat(run()).isZero();
    assertThat(words("adoption/uk-standards.html"))
        .contains("Self-assessment against the UK Standards for Public Involvement")
        .contains("A draft from the record; empty boxes are for people.")
        .contains(
            "Impact Where are we? What shows it? (from the record)"
                + " Is a change attributed to involvement? Supported")
        .contains(
            "Contributions put under it (from the record) \"Travel paid on the day\" (somebody who was"
                + " involved): Decided: agreed; Fed back: decision and reason; Changed: Travel is paid at the door")
        .contains("Was payment offered? Cannot tell: not recorded")
        .contains("What do contributors say? Next step Who owns it, by role By when");
  }

  @Test
  void what_could_not_be_used_and_what_was_written_is_said_once() throws Exception {
    assertThat(run(TRACKER.toString(), "out", "--as-of", "2023-06-30")).isZero();
    assertThat(said().replace(TRACKER + "", "TRACKER"))
        .startsWith(
            """
            TRACKER: read 5 contributions and 3 changes. Problems found, most important first:
              columns that a tracker does not have: "Owner"
              row 4, column Decision: "partly" has no day on which it was decided
            """)
        .containsOnlyOnce("Problems found")
        .endsWith(
            """
            TRACKER: the words of 3 of 5 contributions may be printed. Write yes under 'May be quoted' for those who agreed.
            written: out/report.html
            written: out/uk-standards.html
            """);
    assertThat(words("out/report.html")).contains("As known on 2023-06-30.");
  }

  @Test
  void words_are_printed_only_of_rows_that_say_yes() throws Exception {
    assertThat(run()).isZero();
    for (String file : List.of("adoption/report.html", "adoption/uk-standards.html")) {
      assertThat(words(file)).doesNotContain("Shorter sentences", "A chair who uses an inhaler");
    }
    assertThat(said()).doesNotContain("Shorter sentences", "A chair who uses an inhaler");
  }

  @Test
  void a_tracker_that_does_not_say_who_may_be_quoted_needs_a_word_of_its_owner() throws Exception {
    String silent = silentTracker();
    assertThat(run(silent)).isZero();
    assertThat(words("adoption/report.html"))
        .doesNotContain("You said", "Travel paid on the day")
        .contains("Travel is paid at the door (the organisation says)");
    assertThat(said())
        .contains(
            silent
                + ": the words of 0 of 5 contributions may be printed. Write yes under 'May be"
                + " quoted' for those who agreed, or add --words-may-be-printed 'WHO, DAY' if all did.\n");
    assertThat(run(silent, "--words-may-be-printed", "the involvement lead, 2023-06")).isZero();
    assertThat(words("adoption/report.html"))
        .contains("You said Shorter sentences", "You said A chair who uses an inhaler")
        .contains("was recorded by the involvement lead (2023-06).");
    assertThat(said())
        .contains(
            silent
                + ": all that was said may be printed; the involvement lead says so, 2023-06.\n");
  }

  @Test
  void the_owner_cannot_speak_for_those_who_said_no() throws Exception {
    assertThat(run("--words-may-be-printed", "the involvement lead, 2023-06")).isEqualTo(2);
    assertThat(said())
        .endsWith(
            ": its column 'May be quoted' says who may be quoted, so --words-may-be-printed is not"
                + " for it\n");
    assertThat(folder.resolve("adoption/report.html")).doesNotExist();
  }

  @Test
  void where_it_cannot_be_done_no_folder_is_left() throws Exception {
    assertThat(run("nowhere.csv", "out/of/it")).isEqualTo(2);
    assertThat(said()).isEqualTo("involvement report: nowhere.csv: there is no such file\n");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(run("--no-such-option")).isEqualTo(2);
    assertThat(said()).startsWith("Unknown option: '--no-such-option'");
    assertThat(folder.resolve("adoption")).doesNotExist();
  }

  @Test
  void its_help_is_its_own_and_writes_nothing() throws Exception {
    Process help =
        new ProcessBuilder(Path.of("adoption/run").toAbsolutePath().toString(), "a.csv", "--help")
            .directory(folder.toFile())
            .start();
    assertThat(new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith(
            "Usage: adoption/run [TRACKER.csv [FOLDER]] [--words-may-be-printed 'WHO, DAY']");
    assertThat(help.waitFor()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv out more", "--as-of 2023-06-30 more", "a.csv --text more out"})
  void what_is_too_many_is_answered_with_its_own_usage(String arguments) throws Exception {
    assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            """
            adoption/run: 'more' is neither an option nor, before all options, a tracker or a folder
            Usage: adoption/run [TRACKER.csv [FOLDER]] [--words-may-be-printed 'WHO, DAY'] [--title TITLE] [--as-of DAY]

            Writes FOLDER/report.html and FOLDER/uk-standards.html; with --text as plain text, .txt. Without a
            tracker it takes that of examples/pirit, and without a folder one called 'adoption'. The options are
            those of 'examples/involvement report --help' but for --form and --out, and come last.
            """);
    assertThat(folder.resolve("adoption")).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void plain_text_is_in_files_that_say_so() throws Exception {
    assertThat(run(TRACKER.toString(), "out", "--as-of", "2023-06-30", "--text")).isZero();
    assertThat(said()).endsWith("written: out/report.txt\nwritten: out/uk-standards.txt\n");
    assertThat(Files.readString(folder.resolve("out/report.txt")))
        .startsWith("Report on involvement: tracker\n");
    assertThat(Files.readString(folder.resolve("out/uk-standards.txt")))
        .startsWith("Self-assessment against the UK Standards for Public Involvement\n");
    assertThat(folder.resolve("out/report.html")).doesNotExist();
  }

  @Test
  void what_form_and_files_are_is_not_chosen() throws Exception {
    for (String option : List.of("--form", "--out", "-o")) {
      assertThat(run(TRACKER.toString(), "out", option, "gripp2")).isEqualTo(2);
      assertThat(said())
          .isEqualTo(
              "adoption/run: "
                  + option
                  + " is not for it: it writes a report and a self-assessment, into FOLDER\n");
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void what_only_the_form_refuses_is_said_too() throws Exception {
    Files.createDirectories(folder.resolve("adoption/uk-standards.html"));
    assertThat(run()).isEqualTo(2);
    assertThat(said())
        .contains("written: adoption/report.html\n")
        .endsWith("involvement report: adoption/uk-standards.html: Is a directory\n");
  }

  @Test
  void without_the_script_each_is_one_command_and_is_called_after_the_tracker() throws Exception {
    assertThat(run(Path.of("involvement"), "report", TRACKER.toString())).isZero();
    assertThat(run(Path.of("involvement"), "report", "--form", "uk-standards", TRACKER.toString()))
        .isZero();
    assertThat(words("tracker-report.html")).contains("We asked, you said, we did");
    assertThat(words("tracker-uk-standards.html")).contains("Self-assessment");
  }

  /** The same tracker without its last column. */
  private String silentTracker() throws IOException {
    String rows =
        Files.readString(TRACKER)
            .lines()
            .map(row -> row.substring(0, row.lastIndexOf(',')))
            .collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve("sheet.csv"), rows).toString();
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    return run(Path.of("adoption/run"), arguments);
  }

  private int run(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(script.toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("INVOLVEMENT_JAR", jar.toString());
    builder.redirectError(folder.resolve("stderr.txt").toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    return process.waitFor();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("stderr.txt"));
  }

  /** What somebody reads who opens a page. */
  private String words(String file) throws IOException {
    String html = Files.readString(folder.resolve(file));
    return html.substring(html.indexOf("<header>"))
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
