package org.involvement.exchange.polis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.vote.StatementVotes;
import org.involvement.exchange.ControlCharacterLoss;
import org.involvement.exchange.Loss;
import org.involvement.exchange.polis.PolisExport.Moderation;
import org.involvement.exchange.polis.PolisExport.Statement;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.stakeholder.Category;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a conversation made up here, in the form in which Polis exports one. */
class PolisExportTest {
  /** Comment 4 was taken out, 5 has no votes; the counts of 1 hold the replaced vote too. */
  private static final String COMMENTS =
      """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      1700000003000,Tue Nov 14 22:13:23 UTC 2023,3,2,0,1,0,"Meet after work, ""not before"",
      in a place with a ramp"
      1700000002000,Tue Nov 14 22:13:22 UTC 2023,2,1,2,0,1,More benches
      1700000001000,Tue Nov 14 22:13:21 UTC 2023,1,0,2,2,1,Fewer cars
      1700000004000,Tue Nov 14 22:13:24 UTC 2023,4,3,0,0,-1,Buy my bicycles
      1700000005000,Tue Nov 14 22:13:25 UTC 2023,5,3,0,0,1,=Count the trees
      """;

  /** Person 1 votes three times on statement 1; person 3 twice in one moment on statement 2. */
  private static final String VOTES =
      """
      timestamp,datetime,comment-id,voter-id,vote
      1700000100000,x,2,3,0
      1700000100000,x,2,3,1
      1700000101000,x,1,1,-1
      1700000103000,x,1,1,1
      1700000102000,x,1,1,0
      1700000104000,x,1,2,-1
      1700000105000,x,1,3,1
      1700000106000,x,2,1,1
      1700000107000,x,3,1,-1
      1700000108000,x,4,2,-1
      1700000109000,x,9,2,1
      """;

  private static final String PARTICIPANTS =
      """
      participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,1,2,3,5,9
      1,,0,1,3,2,1,1,1,-1,,
      2,abc,1,1,1,0,1,-1,,,,1
      3,,0,1,2,2,0,1,0,,,
      7,,,0,0,0,0,,,,,
      """;

  private static final String SUMMARY =
      """
      topic,"What should change in our street, and why?"
      url,https://example.org/9
      views,12
      voters,3
      voters-in-conv,3
      commenters,4
      comments,3
      groups,2
      conversation-description,
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("comments.csv", COMMENTS);
    write("votes.csv", VOTES);
    write("participants-votes.csv", PARTICIPANTS);
    write("summary.csv", SUMMARY);
  }

  @Test
  void topic_and_statements_are_read() {
    PolisExport export = PolisExport.read(folder);
    assertThat(export.topic()).contains(Text.of("What should change in our street, and why?"));
    assertThat(export.description()).isEmpty();
    assertThat(export.statements())
        .hasSize(5)
        .startsWith(
            new Statement(
                statement(3),
                person(2),
                Instant.ofEpochSecond(1_700_000_003),
                Moderation.NOT_MODERATED,
                Text.of("Meet after work, \"not before\",\nin a place with a ramp")))
        .extracting(Statement::moderation)
        .containsExactly(
            Moderation.NOT_MODERATED,
            Moderation.ACCEPTED,
            Moderation.ACCEPTED,
            Moderation.REJECTED,
            Moderation.ACCEPTED);
    assertThat(export.statements().get(4).text()).isEqualTo(Text.of("=Count the trees"));
  }

  @Test
  void the_last_vote_of_each_person_counts() {
    PolisExport export = PolisExport.read(folder);
    assertThat(export.people())
        .containsExactlyInAnyOrder(person(1), person(2), person(3), person(7));
    assertThat(export.cast()).hasSize(9);
    assertThat(export.votes().ranked())
        .extracting(StatementVotes::statement, each -> each.all().toString())
        .containsExactly(
            tuple(2, "2 agree, 0 disagree, 0 pass, 2 without a vote"),
            tuple(1, "2 agree, 1 disagree, 0 pass, 1 without a vote"),
            tuple(3, "0 agree, 1 disagree, 0 pass, 3 without a vote"),
            tuple(5, "0 agree, 0 disagree, 0 pass, 4 without a vote"));
    assertThat(export.votes().on(statement(1)).orElseThrow().byGroup())
        .hasToString(
            "[0: 2 agree, 0 disagree, 0 pass, 0 without a vote, 1: 0 agree, 1 disagree, 0 pass, 0"
                + " without a vote]");
    assertThat(export.votes().leftOut())
        .containsExactly(
            new LeftOut("votes replaced by a later one of the same person", 2),
            new LeftOut("people in no group, counted in all", 1));
  }

  /** Issue 17: current exports count seconds, and were refused. */
  @Test
  void moments_are_read_in_seconds_too() throws IOException {
    Files.delete(folder.resolve("participants-votes.csv"));
    Files.delete(folder.resolve("summary.csv"));
    write(
        "comments.csv",
        """
        timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
        1731630732,Fri Nov 15 2024 00:32:12 GMT+0000 (Coordinated Universal Time),0,0,2,0,1,"More benches, please"
        1731630742,Fri Nov 15 2024 00:32:22 GMT+0000 (Coordinated Universal Time),1,0,1,1,1,"Fewer cars"
        """);
    write(
        "votes.csv",
        """
        timestamp,datetime,comment-id,voter-id,vote
        1732028760,Tue Nov 19 2024 15:06:00 GMT+0000 (Coordinated Universal Time),0,2,1
        1732029190,Tue Nov 19 2024 15:13:10 GMT+0000 (Coordinated Universal Time),0,3,1
        1732028827,Tue Nov 19 2024 15:07:07 GMT+0000 (Coordinated Universal Time),1,2,1
        1732029404,Tue Nov 19 2024 15:16:44 GMT+0000 (Coordinated Universal Time),1,3,-1
        """);
    PolisExport export = PolisExport.read(folder);
    assertThat(export.statements())
        .extracting(statement -> statement.moment().toString())
        .containsExactly("2024-11-15T00:32:12Z", "2024-11-15T00:32:22Z");
    assertThat(export.cast())
        .extracting(vote -> vote.moment().toString())
        .containsExactly(
            "2024-11-19T15:06:00Z",
            "2024-11-19T15:13:10Z",
            "2024-11-19T15:07:07Z",
            "2024-11-19T15:16:44Z");
    assertThat(export.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100000000  | 1973-03-03T09:46:40Z
          9999999999 | 2286-11-20T17:46:39Z
          99999999   | votes.csv, row 2, column timestamp: "99999999" is not a moment in seconds since 1970
          1732029190000 | votes.csv, row 2, column timestamp: "1732029190000" is not a moment in seconds since 1970
          """)
  void most_rows_decide_for_a_file_that_it_counts_seconds(String timestamp, String read)
      throws IOException {
    write(
        "votes.csv",
        "timestamp,comment-id,voter-id,vote\n"
            + timestamp
            + ",1,1,1\n1732029190,1,2,1\n1732029190,1,3,1\n");
    if (read.startsWith("votes.csv")) {
      assertThat(PolisExport.check(folder)).hasToString("[" + read + "]");
    } else {
      assertThat(PolisExport.read(folder).cast().get(0).moment()).hasToString(read);
    }
  }

  @Test
  void control_characters_are_removed_and_counted() throws IOException {
    write("comments.csv", COMMENTS.replace("Fewer cars", "Fewer\u000bcars\u007f"));
    write("summary.csv", SUMMARY.replace("What should", "What\u0007 should"));
    PolisExport export = PolisExport.read(folder);
    assertThat(export.statements().get(2).text()).isEqualTo(Text.of("Fewer cars"));
    assertThat(export.topic()).contains(Text.of("What should change in our street, and why?"));
    assertThat(export.leftOut())
        .contains(
            new Loss(
                new ControlCharacterLoss('\u000b', "comments.csv, row 4, column comment-body"), 2))
        .extracting(Loss::toString)
        .contains(
            "2: control characters, removed or read as a space; the first is U+000B in"
                + " comments.csv, row 4, column comment-body",
            "1: control characters, removed or read as a space; the first is U+0007 in"
                + " summary.csv, row 1");
  }

  /** Polis always writes a header, so a file without one was not downloaded as a whole. */
  @Test
  void an_empty_file_is_refused() throws IOException {
    write("votes.csv", "\n");
    assertThat(PolisExport.check(folder)).hasToString("[votes.csv: the file has no header]");
  }

  @Test
  void groups_are_those_that_polis_found() {
    assertThat(PolisExport.read(folder).groups())
        .isEqualTo(
            Map.of(
                person(1),
                Category.of("0"),
                person(2),
                Category.of("1"),
                person(3),
                Category.of("0")));
  }

  @Test
  void what_is_not_taken_over_or_differs_is_counted() {
    assertThat(PolisExport.read(folder).leftOut())
        .extracting(Loss::toString)
        .containsExactly(
            "1: votes replaced by one of the same moment that stands below it",
            "2: votes replaced by a later one of the same person, kept and not counted",
            "1: votes on statements that moderators took out, kept and not counted",
            "1: votes on statements that comments.csv does not list",
            "1: ids of people in other systems (xid), which are not taken over",
            "2: statements of which comments.csv counts other votes",
            "1: columns of participants-votes.csv that are no statement",
            "1: votes of which participants-votes.csv says otherwise",
            "1: numbers of summary.csv (statements, voters) that differ",
            "5: lines of summary.csv that are not taken over");
  }

  @Test
  void two_files_are_enough() throws IOException {
    Files.delete(folder.resolve("participants-votes.csv"));
    Files.delete(folder.resolve("summary.csv"));
    PolisExport export = PolisExport.read(folder);
    assertThat(export.topic()).isEmpty();
    assertThat(export.groups()).isEmpty();
    assertThat(export.people()).containsExactlyInAnyOrder(person(1), person(2), person(3));
    assertThat(export.tally().votes()).hasSize(4);
  }

  @Test
  void columns_that_polis_may_add_are_counted() throws IOException {
    write("votes.csv", "timestamp,comment-id,voter-id,vote,important\n1700000100000,1,1,1,0\n");
    assertThat(PolisExport.read(folder).leftOut())
        .extracting(Loss::toString)
        .contains("1: columns of votes.csv that are not taken over");
  }

  @Test
  void people_who_voted_and_are_not_listed_are_counted() throws IOException {
    write("participants-votes.csv", "participant,group-id\n1,0\n");
    PolisExport export = PolisExport.read(folder);
    assertThat(export.people()).hasSize(3);
    assertThat(export.leftOut())
        .contains(new Loss(PolisLoss.UNLISTED_PEOPLE, 2))
        .extracting(Loss::toString)
        .contains("2: people who voted and are not in participants-votes.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          votes.csv              | 1,1,-1      | 1,1,2       | votes.csv, row 4, column vote: "2" is not one of 1, 0, -1
          votes.csv              | 00101000    | 00101       | votes.csv, row 4, column timestamp: "1700000101" is not a moment in milliseconds since 1970
          votes.csv              | 00101000    | 00101000000 | votes.csv, row 4, column timestamp: "1700000101000000" is not a moment in milliseconds since 1970
          votes.csv              | 00101000    | 00101000.5  | votes.csv, row 4, column timestamp: "1700000101000.5" is not an integer
          comments.csv           | Fewer cars  |             | comments.csv, row 4, column comment-body: comment-body is missing
          comments.csv           | ,2,1,2,0,1, | ,3,1,2,0,1, | comments.csv, row 3, column comment-id: "3" stands in this table already
          comments.csv           | ,2,1,2,0,1, | ,2,1,2,0,2, | comments.csv, row 3, column moderated: "2" is not one of 1, 0, -1
          comments.csv           | ,2,1,2,0,1, | ,2,1,x,0,1, | comments.csv, row 3, column agrees: "x" is not an integer
          comments.csv           | author-id   | author      | comments.csv, row 1, column author-id: author-id is missing
          participants-votes.csv | 7,,,        | 3,,,        | participants-votes.csv, row 5, column participant: "3" stands in this table already
          participants-votes.csv | 1,,0,       | 1,,A B,     | participants-votes.csv, row 2, column group-id: "A B" is not a word: at most 100 lower-case letters and digits, in parts joined by '-'
          participants-votes.csv | 2,1,1,1,    | 2,1,1,7,    | participants-votes.csv, row 2, column 2: a cell of 1 character is not one of 1, 0, -1
          summary.csv            | views,12    | views       | summary.csv, row 3: the row has 1 cells, and not a name and a value
          summary.csv            | views       | topic       | summary.csv, row 3: the name stands here twice
          """)
  void what_polis_does_not_write_is_refused(String file, String part, String other, String message)
      throws IOException {
    String whole = Files.readString(folder.resolve(file));
    assertThat(whole).contains(part);
    write(file, whole.replaceFirst(Pattern.quote(part), other == null ? "" : other));
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(() -> PolisExport.read(folder))
        .withMessageStartingWith(message);
    assertThat(PolisExport.check(folder)).first().hasToString(message);
  }

  @Test
  void a_file_that_has_to_be_there_is_missed() throws IOException {
    Files.delete(folder.resolve("comments.csv"));
    Files.delete(folder.resolve("votes.csv"));
    assertThat(PolisExport.check(folder))
        .extracting(CsvProblem::toString)
        .contains("comments.csv: the file is missing", "votes.csv: the file is missing");
  }

  @Test
  void its_printed_form_tells_nothing_of_anybody() {
    assertThat(PolisExport.read(folder))
        .hasToString("Polis export of 5 statements, 4 people and 9 votes");
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }

  private static Tuple tuple(int statement, String votes) {
    return org.assertj.core.api.Assertions.tuple(statement(statement), votes);
  }

  private static StatementId statement(int id) {
    return StatementId.of(Integer.toString(id));
  }

  private static StakeholderId person(int id) {
    return StakeholderId.of(Integer.toString(id));
  }
}
