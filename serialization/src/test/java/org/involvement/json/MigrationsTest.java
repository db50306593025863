package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.involvement.framework.Scale;
import org.involvement.framework.Standards;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessment;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in the form of earlier versions, which are read for ever. */
@Fast
class MigrationsTest {
  /** As if version 2 had given 'name' as 'title', and version 3 had asked for a weight of rules. */
  private static final Migrations TWO_STEPS =
      new Migrations(
          List.of(
              document -> document.put("title", document.remove("name")),
              document -> criteria(document).forEach(each -> each.putIfAbsent("weight", 1))));

  private static final JsonFormat<Rubric> LATER = new JsonFormat<>(Rubric.class, TWO_STEPS);

  private static final String NEWER =
      "line 2, column 20, at /schemaVersion: 4 is a newer schema version than 3, the latest that is"
          + " known here";

  private static final String OLD =
      """
      {
        "schemaVersion": 1,
        "id": "r",
        "name": "A rubric",
        "version": "1",
        "author": "test",
        "criteria": [
          {"id": "a", "statement": "Is it so?", "measure": {"kind": "constant", "score": 0.25}}
        ]
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "programme, org.involvement.programme.Programme",
    "strategy, org.involvement.programme.Programme",
    "rubric, org.involvement.scoring.Rubric",
    "scale, org.involvement.framework.Scale",
    "standards, org.involvement.framework.Standards",
    "scorecard, org.involvement.scoring.card.Scorecard",
    "assessment, org.involvement.scoring.level.LevelAssessment"
  })
  void a_document_of_version_1_is_read(String name, Class<?> type) throws IOException {
    assertThat(InvolvementJson.of(type).read(version1(name))).isInstanceOf(type);
  }

  @Test
  void what_a_document_of_version_1_says_is_what_it_said() throws IOException {
    Programme programme = InvolvementJson.read(version1("programme"));
    assertThat(programme.activities()).hasSize(1);
    assertThat(programme.contributions()).hasSize(1);
    assertThat(InvolvementJson.of(Rubric.class).read(version1("rubric")).criteria()).hasSize(4);
    assertThat(InvolvementJson.of(Scale.class).read(version1("scale")).levels()).hasSize(5);
    assertThat(InvolvementJson.of(Standards.class).read(version1("standards")).standards())
        .hasSize(6);
    Scorecard card = InvolvementJson.of(Scorecard.class).read(version1("scorecard"));
    assertThat(card.root().parts()).hasSize(4);
    LevelAssessment levels = InvolvementJson.of(LevelAssessment.class).read(version1("assessment"));
    assertThat(levels.scale().id()).isEqualTo("iap2-spectrum");
  }

  @Test
  void a_document_of_an_earlier_version_is_read_in_todays_form() {
    Rubric rubric = read(OLD);
    assertThat(rubric.title()).isEqualTo("A rubric");
    assertThat(rubric.criteria().get(0).weight()).isEqualByComparingTo("1");
    assertThat(
            read(
                OLD.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")
                    .replace("name", "title")))
        .isEqualTo(rubric);
    assertThat(LATER.write(rubric))
        .startsWith("{\n  \"schemaVersion\": 3,\n  \"id\": \"r\",\n  \"title\"");
  }

  @Test
  void the_version_may_come_last() {
    String last =
        OLD.replace("  \"schemaVersion\": 1,\n", "")
            .replace("\n  ]\n", "\n  ], \"schemaVersion\": 1\n");
    assertThat(read(last)).isEqualTo(read(OLD));
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(last.replace("n\": 1", "n\": 4")))
        .withMessage(
            "line 8, column 23, at /schemaVersion: 4 is a newer schema version than 3, the latest"
                + " that is known here");
  }

  @Test
  void what_is_wrong_with_it_has_its_place_in_the_document_that_was_written() {
    String bad = OLD.replace("0.25", "2").replace("\"author\": \"test\"", "\"autor\": \"test\"");
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(bad))
        .withMessage(
            "line 6, column 12, at /autor: \"autor\" is not one of the fields schemaVersion, id,"
                + " title, version, author, citation, caveat, aggregation, leastCoverage, criteria"
                + " (and 2 more)");
    assertThat(LATER.problems(document(bad), ReadLimits.DEFAULT, 9).list())
        .extracting(problem -> problem.line() + " " + problem.pointer())
        .containsExactly("6 /autor", "8 /criteria/0/measure/score", "1 /author");
  }

  @Test
  void a_version_that_never_was_and_one_that_is_newer_are_refused() {
    assertRefused(
        "0",
        "line 2, column 20, at /schemaVersion: 0 is not 3, the schema version that is read here");
    assertRefused("4", NEWER);
    assertRefused("\"1\"", "line 2, column 20, at /schemaVersion: \"1\" is not an integer");
  }

  @Test
  void the_log_says_which_version_was_read_as_which_and_no_word_of_the_document() {
    assertThat(logged(() -> read(OLD))).isEqualTo(log(1));
    assertThat(logged(() -> read(OLD.replace("n\": 1", "n\": 2").replace("name", "title"))))
        .isEqualTo(log(2));
    String bad = OLD.replace("0.25", "\"secret\"");
    DocumentBytes document = document(bad);
    assertThat(logged(() -> LATER.problems(document, ReadLimits.DEFAULT, 9))).isEqualTo(log(1));
    assertThat(
            logged(
                () ->
                    assertThatExceptionOfType(InvolvementJsonException.class)
                        .isThrownBy(() -> read(bad))))
        .isEqualTo(log(1));
  }

  @Test
  void of_a_document_in_todays_form_and_of_what_is_refused_nothing_is_logged() {
    String today = LATER.write(read(OLD));
    assertThat(logged(() -> read(today))).isEmpty();
    assertThat(logged(() -> assertRefused("4", NEWER))).isEmpty();
    assertThat(
            logged(
                () ->
                    assertThatExceptionOfType(InvolvementJsonException.class)
                        .isThrownBy(() -> read("{\"schemaVersion\": 1, \"secret"))))
        .isEmpty();
  }

  private static String log(int version) {
    return "["
        + Thread.currentThread().getName()
        + "] INFO "
        + Migrations.class.getName()
        + " - A document of schema version "
        + version
        + " is read as version 3\n";
  }

  /** All that goes to the log, which in tests is the standard error. */
  private static String logged(Runnable reading) {
    PrintStream standardError = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, UTF_8));
    try {
      reading.run();
    } finally {
      System.setErr(standardError);
    }
    return log.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void assertRefused(String version, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(
            () -> read(OLD.replace("\"schemaVersion\": 1", "\"schemaVersion\": " + version)))
        .withMessage(message);
  }

  private static Rubric read(String json) {
    return LATER.read(document(json), ReadLimits.DEFAULT);
  }

  private static DocumentBytes document(String json) {
    return DocumentBytes.of(json, ReadLimits.DEFAULT);
  }

  @SuppressWarnings("unchecked") // That is what criteria are.
  private static List<Map<String, Object>> criteria(Map<String, Object> document) {
    return (List<Map<String, Object>>) Objects.requireNonNull(document.get("criteria"));
  }

  private static byte[] version1(String name) throws IOException {
    try (InputStream in = MigrationsTest.class.getResourceAsStream("version-1/" + name + ".json")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
