package org.involvement.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.form.KebabCase;
import org.involvement.json.DataDictionary;
import org.involvement.sheet.internal.CsvWriter;
import org.involvement.value.Count;
import org.involvement.value.Period;
import org.involvement.value.RatingCounts;

/** What each column of each table means, made from the types and their documentation. */
final class DictionaryTable {
  private static final List<String> HEADER =
      List.of("table", "column", "meaning", "form", "unit", "required", "allowed");

  /** Of numbers only the column says what is counted. */
  private static final Map<String, String> UNITS =
      Map.of(
          "points", "points of the scale",
          "requirement.leastStages", "stages",
          "citation.year", "year",
          "answer.value", "as the column 'answer.unit' says");

  private static final Map<Class<?>, String> UNITS_OF_TYPES =
      Map.of(
          Count.class, "people",
          RatingCounts.class, "people at each point",
          LocalDate.class, "day",
          Period.class, "days");

  private DictionaryTable() {}

  static void write(CsvWriter out) throws IOException {
    out.row(HEADER);
    for (TableLayout table : Layout.PROGRAMME.withChildren().toList()) {
      for (TableLayout.Held column : table.columns()) {
        out.row(row(table, column));
      }
    }
    for (TableLayout.Held column : ScoreRows.columns()) {
      out.row(ofScore(column));
    }
  }

  private static List<String> row(TableLayout table, TableLayout.Held column) {
    boolean required = ColumnMeanings.isRequired(table, column);
    if (!column.kinds().isEmpty()) {
      String allowed = String.join(" | ", column.kinds());
      return row(table.file(), column, "which alternative it is", "a word", "", required, allowed);
    }
    if (column.sources().isEmpty()) {
      boolean number = column.header().equals(TableLayout.NUMBER);
      boolean own = number && table.isNumbered();
      String meaning =
          own
              ? "its place among those that belong together, which other tables name"
              : "the row that this one belongs to"
                  + (table.shared() ? "; empty for the programme as a whole" : "");
      String form = number ? "a whole number, from 0" : "an id or a word that stands there";
      return row(table.file(), column, meaning, form, "", required, "");
    }
    return entry(table.file(), column, required);
  }

  private static List<String> ofScore(TableLayout.Held column) {
    boolean required = ScoreRows.isRequired(column);
    String meaning =
        "the ids of the criteria above it and its own, joined by '/'; empty for the whole";
    return column.sources().isEmpty()
        ? row(ScoreRows.FILE, column, meaning, "words", "", false, "")
        : entry(ScoreRows.FILE, column, required);
  }

  private static List<String> entry(String file, TableLayout.Held column, boolean required) {
    DataDictionary.Entry first = ColumnMeanings.of(column.sources().get(0));
    String allowed =
        first.allowed().stream()
            .map(DataDictionary.Value::value)
            .collect(Collectors.joining(" | "));
    return row(
        file,
        column,
        meaning(column.sources()),
        form(column.sources()),
        unit(column),
        required,
        allowed);
  }

  /** Where kinds of rows mean different things by it, each is said. */
  private static String meaning(List<TableLayout.Source> sources) {
    return byKind(sources, DataDictionary.Entry::meaning);
  }

  private static String form(List<TableLayout.Source> sources) {
    return byKind(
        sources,
        entry -> {
          if (!entry.allowed().isEmpty()) {
            return "of the words that are allowed";
          }
          String list = "a list, each ";
          return entry.form().startsWith(list)
              ? "words with blanks between them, each " + entry.form().substring(list.length())
              : entry.form();
        });
  }

  private static String byKind(
      List<TableLayout.Source> sources, Function<DataDictionary.Entry, String> saying) {
    Map<String, String> said = new LinkedHashMap<>();
    for (TableLayout.Source source : sources) {
      String words = saying.apply(ColumnMeanings.of(source));
      said.merge(words, KebabCase.of(source.owner()), (one, other) -> one + ", " + other);
    }
    return said.size() == 1
        ? said.keySet().iterator().next()
        : said.entrySet().stream()
            .map(each -> each.getValue() + ": " + each.getKey())
            .collect(Collectors.joining("; "));
  }

  private static String unit(TableLayout.Held column) {
    TableLayout.Source source = column.sources().get(0);
    return Stream.of(source.owner().getRecordComponents())
        .filter(component -> component.getName().equals(source.component()))
        .map(component -> UNITS_OF_TYPES.getOrDefault(Layout.plain(component.getGenericType()), ""))
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElse(UNITS.getOrDefault(column.header(), ""));
  }

  private static List<String> row(
      String file,
      TableLayout.Held column,
      String meaning,
      String form,
      String unit,
      boolean required,
      String allowed) {
    String yes = required ? "yes" : "no";
    return List.of(file, column.header(), meaning, form, unit, yes, allowed);
  }
}
