package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Release;
import org.involvement.analysis.disclosure.ReleasedTable;
import org.involvement.analysis.disclosure.Table;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvolvementCsvTest {
  private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
  private static final DataCard CARD =
      new DataCard(Text.of("not to be passed on"), Optional.of(Text.of("=made up")));

  @Test
  void a_programme_goes_into_a_folder_and_comes_back(@TempDir Path folder) throws IOException {
    Programme programme = Tables.example();
    Path tables = folder.resolve("new/tables");
    InvolvementCsv.writeForInternalUse(programme, tables, CARD);
    InvolvementCsv.writeScores(Rubrics.loopClosed().score(programme), tables.resolve("scores.csv"));
    assertThat(InvolvementCsv.read(tables)).isEqualTo(programme);
    assertThat(InvolvementCsv.check(tables)).isEmpty();
  }

  @Test
  void a_folder_is_as_it_was_where_one_file_cannot_be_written(@TempDir Path folder)
      throws IOException {
    InvolvementCsv.writeForInternalUse(Tables.example(), folder, CARD);
    Files.writeString(folder.resolve("notes.txt"), "ours");
    Files.delete(folder.resolve("data-card.csv"));
    Files.createDirectory(folder.resolve("data-card.csv"));
    Map<String, String> before = contents(folder);
    Programme other = Tables.example().withContributions();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InvolvementCsv.writeForInternalUse(other, folder, CARD))
        .withMessageContaining("data-card.csv: is a folder");
    assertThat(contents(folder)).isEqualTo(before);
    Files.delete(folder.resolve("data-card.csv"));
    InvolvementCsv.writeForInternalUse(other, folder, CARD);
    assertThat(InvolvementCsv.read(folder)).isEqualTo(other);
    assertThat(folder.resolve("notes.txt")).hasContent("ours");
  }

  @Test
  void a_table_by_itself_goes_into_a_folder_that_is_there(@TempDir Path folder) {
    Path missing = folder.resolve("no/scores.csv");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () -> InvolvementCsv.writeScores(Rubrics.loopClosed().score(Tables.example()), missing))
        .withMessage(missing + ": its folder does not exist");
    assertThat(folder).isEmptyDirectory();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String content = Files.isDirectory(file) ? "a folder" : Files.readString(file);
        contents.put(file.getFileName().toString(), content);
      }
    }
    return contents;
  }

  @Test
  void the_card_says_what_is_in_the_folder(@TempDir Path folder) throws IOException {
    Programme programme = Tables.example();
    InvolvementCsv.writeForInternalUse(programme, folder, CARD);
    assertThat(Files.readAllLines(folder.resolve("data-card.csv")))
        .startsWith(
            "item,value",
            "licence,not to be passed on",
            "asOf," + programme.asOf(),
            "readers,inside",
            "release,\"internal: holds rows of stakeholders, activities, attendance, contributions and"
                + " steps, and words of people; may be personal data, and is not to be published\"",
            "note,'=made up")
        .contains(
            "withheld,nothing",
            "rows of programme.csv,1",
            "rows of contributions.csv," + programme.contributions().size());
  }

  @Test
  void the_dictionary_says_what_each_column_means(@TempDir Path folder) throws IOException {
    InvolvementCsv.writeForInternalUse(Tables.example(), folder, CARD);
    List<List<String>> rows =
        CsvCells.read("d", Files.readAllBytes(folder.resolve("data-dictionary.csv")), LIMITS)
            .stream()
            .map(CsvCells.Line::cells)
            .toList();
    assertThat(rows)
        .startsWith(List.of("table", "column", "meaning", "form", "unit", "required", "allowed"))
        .contains(
            List.of(
                "activities.csv",
                "modality",
                "how they met; empty means unknown",
                "of the words that are allowed",
                "",
                "no",
                "in-person | remote | asynchronous | hybrid"),
            List.of(
                "power.csv",
                "activity",
                "the row that this one belongs to; empty for the programme as a whole",
                "an id or a word that stands there",
                "",
                "no",
                ""))
        .allSatisfy(row -> assertThat(row.get(2)).isNotBlank());
  }

  @Test
  void scores_have_a_row_for_each_criterion(@TempDir Path folder) throws IOException {
    var card = Rubrics.loopClosed().score(Tables.example());
    InvolvementCsv.writeScores(card, folder.resolve("scores.csv"));
    List<String> lines = Files.readAllLines(folder.resolve("scores.csv"));
    assertThat(lines.get(0))
        .isEqualTo(
            "programme,asOf,rubric,version,path,id,statement,weight,support,bounds.low,bounds.high,"
                + "value,valueIfNotMet,pointsLost,coverage,mayNotApply");
    assertThat(lines.get(1))
        .isEqualTo(
            "south-london-2022,2024-02-29,loop-closed,1,,loop-closed,Feedback loop closed,1,"
                + "not-scored,,,,,,0.5,false");
    assertThat(lines.get(2))
        .isEqualTo(
            "south-london-2022,2024-02-29,loop-closed,1,acknowledged,"
                + "acknowledged,Was it acknowledged?,1,supported,1,1,1,,0,1,false");
    assertThat(lines).hasSize(1 + 1 + card.root().parts().size());
  }

  @Test
  void tables_that_may_be_shown_say_what_is_withheld(@TempDir Path folder) throws IOException {
    InvolvementCsv.writeReleased(
        Map.of("reach", released()), LocalDate.of(2024, 6, 30), DataCard.of("CC BY 4.0"), folder);
    // NHS Digital's rule shows 0, hides 1 to 7 and rounds all else to the nearest 5.
    assertThat(Files.readAllLines(folder.resolve("reach.csv")))
        .containsExactly(
            "row,column,of,shown,how,least,most",
            "north,18-24,count,*,hidden,1,7",
            "north,25-64,count,10,rounded,8,12",
            "'=south,18-24,count,40,rounded,38,42",
            "'=south,25-64,count,0,shown,0,0",
            "north,,row-total,15,rounded,13,17",
            "'=south,,row-total,40,rounded,38,42",
            ",18-24,column-total,45,rounded,43,47",
            ",25-64,column-total,10,rounded,8,12",
            ",,total,55,rounded,53,57");
    assertThat(Files.readAllLines(folder.resolve("data-card.csv")))
        .startsWith("item,value", "licence,CC BY 4.0", "asOf,2024-06-30", "readers,public")
        .contains(
            "rule of reach.csv,\"NHS Digital, 2018\"",
            "rows of reach.csv,9",
            "withheld from reach.csv,\"1: hidden by the rule; 7: shown rounded or in words\"");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("reach.csv", "data-card.csv");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InvolvementCsv.writeReleased(
                    Map.of("../x", released()),
                    LocalDate.of(2024, 6, 30),
                    DataCard.of("CC BY 4.0"),
                    folder))
        .withMessage("'../x' is no name of a table");
  }

  @Test
  void true_numbers_and_what_is_internal_are_not_released(@TempDir Path folder) throws IOException {
    Table table = new Table(List.of("north"), List.of("people"), List.of(List.of(3L)));
    ReleasedTable bare = Release.of(table, DisclosureRule.TRUE_NUMBERS).shown();
    assertThat(bare.caveat()).isEqualTo("Nothing is kept back: these are the true numbers.");
    LocalDate day = LocalDate.of(2024, 6, 30);
    DataCard card = DataCard.of("CC BY 4.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvolvementCsv.writeReleased(Map.of("reach", bare), day, card, folder))
        .withMessage("'reach' holds true numbers, which are not to be passed on");
    InvolvementCsv.writeForInternalUse(Tables.example(), folder, card);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> InvolvementCsv.writeReleased(Map.of("reach", released()), day, card, folder))
        .withMessage(folder + " holds a programme for internal use: name a folder of its own");
    assertThat(InvolvementCsv.read(folder)).isEqualTo(Tables.example());
  }

  private static ReleasedTable released() {
    return Release.of(
            new Table(
                List.of("north", "=south"),
                List.of("18-24", "25-64"),
                List.of(List.of(3L, 12L), List.of(40L, 0L))),
            DisclosureRule.NHS_DIGITAL)
        .shown();
  }
}
