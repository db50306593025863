package org.involvement.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.feedback.Contribution;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataTest {
  private static final String SPACE = "https://decidim.example.org/processes/park";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Path folder;

  OpenDataTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_spaces_of_a_platform_are_listed() {
    assertThat(run("decidim")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("https://decidim.example.org/processes/library", SPACE);
  }

  @Test
  void a_space_becomes_a_document_and_what_it_has_no_place_for_is_printed() throws IOException {
    Path json = folder.resolve("park.json");
    assertThat(run("decidim", SPACE, "2022-12-31", json.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Decidim export of 7 proposals, 3 results and 4 meetings
            Not taken over: 5: columns of decidim.example.org-open-data-proposals.csv that are not taken over
            Not taken over: 5: columns of decidim.example.org-open-data-results.csv that are not taken over
            Not taken over: 5: columns of decidim.example.org-open-data-meetings.csv that are not taken over
            Not taken over: 1: proposals, results and meetings of other spaces
            Not taken over: 3: titles, texts and answers in further languages
            Not taken over: 1: meetings with 0 attendees, which is also written where nobody counted
            Not taken over: 1: meetings that were withdrawn
            Not taken over: 1: meetings after the as-of day
            Not taken over: 1: proposals from several meetings, or from one that is not read
            Not taken over: 1: states made public without an answer
            Not taken over: 1: states of a platform's own
            Not taken over: 1: amendments, whose state is said by those whom they amend
            Not taken over: 1: shares of results below 100 % that are done
            Not taken over: 1: ties of results below 100 % to proposals
            Not taken over: 1: ties of results to those that they are part of
            Not taken over: 1: steps that could not follow on what stands before them
            decidim.example.org-open-data-meetings.csv, row 4, column withdrawn: "true" says that it did not take place
            decidim.example.org-open-data-meetings.csv, row 5, column start_time: "2023-03-01 17:00:00 UTC" is after 2022-12-31
            decidim.example.org-open-data-proposals.csv, row 4, column meeting_urls: "https://decidim.example.org/processes/park/f/3/meetings/1, h…" names 2 meetings
            decidim.example.org-open-data-proposals.csv, row 4, column state: "evaluating" was made public without an answer, so no reason was fed back
            decidim.example.org-open-data-proposals.csv, row 5, column state: "in_next_budget" is none of accepted, rejected, evaluating, not_answered, withdrawn
            decidim.example.org-open-data-proposals.csv, row 8, column state: "accepted" is the state of an amendment
            decidim.example.org-open-data-results.csv, row 4, column end_date: "2022-08-31" follows steps[0] considered on 2022-05-11: acted-on needs 'decided' before it, since it was raised or reopened
            """);
    Programme programme = InvolvementJson.read(json);
    assertThat(programme.contributions())
        .filteredOn(Contribution::isAnswered)
        .extracting(each -> each.id().value())
        .containsExactly("proposal-1", "proposal-2");
    assertThat(programme.contributions())
        .filteredOn(Contribution::ledToChange)
        .extracting(each -> each.id().value())
        .containsExactly("proposal-1");
    assertThat(Files.readString(json))
        .doesNotContain("Maple", "Willow", "Rowan", "Hazel", "Aspen", "Linden");
  }

  /** Issue 17: a programme without anything in it was written. */
  @Test
  void an_address_of_no_space_is_refused_with_those_that_there_are() {
    Path json = folder.resolve("none.json");
    assertThat(run("decidim", "https://nope.example.org", "2022-12-31", json.toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "https://nope.example.org: nothing in the open data is of this space. Spaces that they"
                + " name:",
            "https://decidim.example.org/processes/library",
            SPACE);
    assertThat(json).doesNotExist();
  }

  @Test
  void what_is_wrong_is_said() {
    assertThat(run("nowhere")).isEqualTo(2);
    assertThat(run("polis")).isEqualTo(2);
    assertThat(run("decidim", SPACE, "today", "x.json")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "nowhere: there is no such file",
            "proposals.csv: the file is missing, and so are results.csv and meetings.csv",
            "Text 'today' could not be parsed at index 0",
            "Usage: OpenData FOLDER, or FOLDER SPACE DAY FILE.json");
  }

  private int run(String... arguments) {
    return OpenData.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
