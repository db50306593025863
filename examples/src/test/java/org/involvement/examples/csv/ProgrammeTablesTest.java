package org.involvement.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.involvement.csv.InvolvementCsv;
import org.involvement.json.InvolvementJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeTablesTest {
  private static final String GARDEN = "csv/garden";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tables_become_a_document_and_a_document_tables(@TempDir Path folder) {
    Path json = folder.resolve("garden.json");
    Path tables = folder.resolve("garden");
    assertThat(run(GARDEN, json.toString())).isZero();
    assertThat(run(json.toString(), tables.toString())).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    var programme = InvolvementCsv.read(Path.of(GARDEN));
    assertThat(InvolvementJson.read(json)).isEqualTo(programme);
    assertThat(InvolvementCsv.read(tables)).isEqualTo(programme);
    assertThat(programme.contributions().get(0).isAnswered()).isTrue();
  }

  @Test
  void all_mistakes_are_printed_at_once_as_the_guide_shows() {
    assertThat(run("csv/with-mistakes")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "steps.csv, row 5, column contribution: \"c-9\" names no row of contributions.csv",
            "activities.csv, row 2, column modality: \"in persn\" is not one of in-person, remote,"
                + " asynchronous, hybrid",
            "steps.csv, row 7, column day: \"10 May 2022\" is not a day, month, year or range of"
                + " days, such as 2022-02-24, 2022-02, 2022 or 2022-02-21..2022-02-27");
  }

  @Test
  void what_is_not_there_is_said() {
    assertThat(run("csv/nowhere")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "csv/nowhere: there is no such file",
            "Usage: ProgrammeTables FOLDER, or FOLDER FILE.json, or FILE.json FOLDER");
  }

  private int run(String... arguments) {
    return ProgrammeTables.run(arguments, new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
