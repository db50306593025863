package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.involvement.csv.DataCard;
import org.involvement.csv.InvolvementCsv;
import org.involvement.feedback.Contribution;
import org.involvement.json.ContributionLines;
import org.involvement.json.InvolvementJson;
import org.involvement.json.InvolvementJsonException;
import org.involvement.json.JsonDocuments;
import org.involvement.json.JsonSchema;
import org.involvement.programme.Programme;
import org.involvement.report.Report;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service with Jackson 2, whose annotations are too old for the databind of Jackson 3. */
class Jackson2Test {
  private static final Path EXAMPLE = Path.of("../loop/invented-follow-up.json");

  private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
  private final Programme programme = InvolvementJson.read(EXAMPLE);

  @TempDir private Path folder;

  /** Jackson 3's databind fails without this class, which came with 2.21. */
  @Test
  void the_annotations_are_those_of_jackson_2() {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("com.fasterxml.jackson.annotation.JsonSerializeAs"));
  }

  @Test
  void a_programme_is_read_and_written() throws Exception {
    String json = InvolvementJson.write(programme);
    JsonNode tree = mapper.readTree(json);
    assertThat(tree.path("id").asText()).isEqualTo(programme.id().value());
    assertThat(InvolvementJson.read(mapper.writeValueAsBytes(tree))).isEqualTo(programme);
    assertThat(InvolvementJson.check(EXAMPLE)).isEmpty();
  }

  @Test
  void what_is_wrong_with_a_document_is_told() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read("{\"schemaVersion\": 1, \"id\": 7}"))
        .withMessage("line 1, column 28, at /id: 7 is not a string (and 2 more)");
  }

  @Test
  void a_rubric_and_a_scorecard_are_read_and_written() {
    JsonDocuments<Rubric> rubrics = InvolvementJson.of(Rubric.class);
    Rubric rubric = Rubrics.loopClosed();
    assertThat(rubrics.read(rubrics.write(rubric))).isEqualTo(rubric);
    JsonDocuments<Scorecard> cards = InvolvementJson.of(Scorecard.class);
    Scorecard card = rubric.score(programme);
    assertThat(cards.read(cards.write(card))).isEqualTo(card);
    assertThat(JsonSchema.of(Rubric.class)).contains("scoring.Rubric");
  }

  @Test
  void lines_of_contributions_are_read_and_written() {
    List<Contribution> contributions = programme.contributions();
    Path file = folder.resolve("contributions.jsonl.gz");
    ContributionLines.write(file, contributions.stream());
    try (var lines = ContributionLines.read(file)) {
      assertThat(lines.stream().toList()).isEqualTo(contributions);
    }
  }

  @Test
  void tables_and_reports_are_made() {
    InvolvementCsv.writeForInternalUse(programme, folder, DataCard.of("a test"));
    assertThat(InvolvementCsv.read(folder)).isEqualTo(programme);
    assertThat(Report.of(programme).toHtml()).startsWith("<!DOCTYPE html>");
  }
}
