package org.involvement.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.involvement.csv.DataCard;
import org.involvement.csv.InvolvementCsv;
import org.involvement.framework.Frameworks;
import org.involvement.json.InvolvementJson;
import org.involvement.json.JsonProblem;
import org.involvement.programme.Programme;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.work.Large;
import org.involvement.work.Words;
import org.involvement.work.Work;
import org.junit.jupiter.api.Test;

/** Levels, reports, tables and checks of large records take work that grows with the record. */
class LargeRecordsWorkTest {
  @Test
  void levels_grow_with_the_activities() {
    Work.assertSorts(100, size -> Large.ACTIVITIES.of(size), LargeRecordsWorkTest::levels);
  }

  @Test
  void a_report_grows_with_the_activities() {
    Work.assertSorts(100, size -> Large.ACTIVITIES.of(size), LargeRecordsWorkTest::report);
  }

  @Test
  void a_report_grows_with_the_categories_of_a_composition() {
    Work.assertSorts(100, size -> Large.CATEGORIES.of(size), LargeRecordsWorkTest::report);
  }

  @Test
  void a_report_grows_with_the_perspectives_of_an_attendance() {
    Work.assertSorts(100, size -> Large.ATTENDANCE.of(size), LargeRecordsWorkTest::report);
  }

  @Test
  void a_report_grows_with_contributions_of_a_perspective_each() {
    Work.assertSorts(100, size -> Large.OPEN_CONTRIBUTIONS.of(size), LargeRecordsWorkTest::report);
  }

  @Test
  void a_report_grows_with_the_scales_of_its_own() {
    Work.assertSorts(100, size -> Large.SCALES.of(size), LargeRecordsWorkTest::report);
  }

  @Test
  void a_report_grows_with_reasons_for_what_does_not_apply() {
    Work.assertSorts(100, size -> Large.REASONS.of(size), LargeRecordsWorkTest::report);
  }

  @Test
  void ids_of_equal_hashes_are_found_as_others_are() {
    Work.assertSorts(
        1_000,
        size -> InvolvementJson.write(Large.OPEN_CONTRIBUTIONS.of(size, Words.OF_EQUAL_HASH)),
        InvolvementJson::read);
  }

  @Test
  void tables_are_read_in_one_pass() {
    Work.assertSorts(100, LargeRecordsWorkTest::folder, InvolvementCsv::read);
  }

  @Test
  void all_problems_are_placed_in_one_pass() {
    Work.assertLinear(
        100, LargeRecordsWorkTest::documentWithProblems, LargeRecordsWorkTest::problems);
  }

  private static Object levels(Programme programme) {
    LevelAssessor assessor = LevelAssessor.of(Frameworks.standard());
    return Frameworks.standard().scales().stream()
        .map(scale -> assessor.assess(programme, scale.id()).toText())
        .toList();
  }

  private static Object report(Programme programme) {
    return Report.of(programme).toHtml();
  }

  private static Path folder(int size) throws Exception {
    Path folder = Files.createTempDirectory("tables");
    InvolvementCsv.writeForInternalUse(Large.CONTRIBUTIONS.of(size), folder, DataCard.of("Large"));
    return folder;
  }

  private static byte[] documentWithProblems(int size) {
    StringBuilder document =
        new StringBuilder(
            "{\"schemaVersion\":1,\"id\":\"p\",\"title\":\"t\",\"asOf\":\"2024-01-01\","
                + "\"contributions\":[{\"id\":\"c\",\"text\":\"words\"}");
    for (int i = 0; i < size; i++) {
      document.append(",{\"id\":\"d").append(i).append("\",\"activity\":\"none\"}\n");
    }
    return document.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<JsonProblem> problems(byte[] document) {
    return InvolvementJson.of(Programme.class).check(document, 2_000);
  }
}
