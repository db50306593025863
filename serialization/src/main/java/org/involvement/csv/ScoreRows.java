package org.involvement.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.involvement.json.InvolvementJson;
import org.involvement.json.JsonDocuments;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.sheet.internal.CsvWriter;
import org.involvement.value.Bounds;

/** The scores of a scorecard as a table: a row for each criterion, the total first. */
final class ScoreRows {
  static final String FILE = "scores.csv";

  private static final String PATH = "path";
  private static final JsonDocuments<Scorecard> SCORECARDS = InvolvementJson.of(Scorecard.class);

  private static final List<String> OF_CARD = List.of("programme", "asOf", "rubric", "version");
  private static final List<String> OF_SCORE =
      List.of(
          "id",
          "statement",
          "weight",
          "support",
          "bounds.low",
          "bounds.high",
          "value",
          "valueIfNotMet",
          "pointsLost",
          "coverage",
          "mayNotApply");

  private ScoreRows() {}

  static List<TableLayout.Held> columns() {
    List<TableLayout.Held> columns = new ArrayList<>();
    OF_CARD.forEach(name -> columns.add(held(name, Scorecard.class, name)));
    columns.add(new TableLayout.Held(PATH, List.of(), List.of(), true));
    for (String name : OF_SCORE) {
      boolean bound = name.startsWith("bounds.");
      Class<?> owner = bound ? Bounds.class : Score.class;
      columns.add(held(name, owner, name.substring(name.indexOf('.') + 1)));
    }
    return columns;
  }

  static boolean isRequired(TableLayout.Held column) {
    return column.sources().stream()
        .allMatch(source -> source.owner() != Bounds.class && ColumnMeanings.of(source).required());
  }

  static void write(Scorecard card, CsvWriter out) throws IOException {
    Written tree = Written.of(SCORECARDS.write(card));
    out.row(columns().stream().map(TableLayout.Held::header).toList());
    write(tree, "", tree.at("root"), out);
  }

  private static void write(Written card, String path, Written score, CsvWriter out)
      throws IOException {
    for (String name : OF_CARD) {
      out.words(card.at(name).text());
    }
    out.words(path);
    for (String name : OF_SCORE) {
      Written value = score;
      for (String field : name.split("[.]", -1)) {
        value = value.at(field);
      }
      cell(value, name, out);
    }
    out.endRow();
    for (Written part : score.at("parts").elements()) {
      String id = part.at("id").text();
      write(card, path.isEmpty() ? id : path + "/" + id, part, out);
    }
  }

  private static void cell(Written value, String name, CsvWriter out) throws IOException {
    if (value.isNumber()) {
      out.number(value.number().toPlainString());
    } else if (value.isAbsent()) {
      out.words(name.equals("mayNotApply") ? "false" : "");
    } else {
      out.words(value.text());
    }
  }

  private static TableLayout.Held held(String header, Class<?> owner, String component) {
    return new TableLayout.Held(
        header, List.of(new TableLayout.Source(owner, component)), List.of(), true);
  }
}
