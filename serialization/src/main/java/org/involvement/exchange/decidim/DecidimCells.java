package org.involvement.exchange.decidim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.involvement.exchange.LossCause;
import org.involvement.exchange.LossKind;
import org.involvement.exchange.LossPlace;
import org.involvement.exchange.internal.Losses;
import org.involvement.feedback.Theme;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.Row;
import org.involvement.value.Text;

/** The cells of one row as Decidim writes them. */
final class DecidimCells {
  /**
   * A day, or a moment of which the day counts, in the zone in which it is written. There is no
   * year 0.
   */
  private static final Pattern DAY =
      Pattern.compile(
          "((?!0000)\\d{4}-\\d{2}-\\d{2})([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(UTC|Z|[+-]\\d{2}:?\\d{2}))?)?");

  private static final Map<String, Boolean> YES_OR_NO = new LinkedHashMap<>();

  static {
    YES_OR_NO.put("true", true);
    YES_OR_NO.put("false", false);
  }

  private final Row row;

  DecidimCells(Row row) {
    this.row = row;
  }

  /** Counts what is not taken over, with the cell that says why. */
  void tell(Losses losses, LossKind kind, String column, LossCause cause) {
    CsvProblem refused = row.refused(column, CsvCode.NOT_USED, cause.toText()).problem();
    losses.add(new LossPlace(kind, refused.file(), refused.row(), column, refused.value(), cause));
  }

  String cell(String column) {
    return row.cell(column).strip();
  }

  /** Returns the address of the participatory space, without a query. */
  String space() {
    return DecidimExport.withoutQuery(cell(DecidimReader.SPACE));
  }

  Optional<LocalDate> day(String column) {
    return row.optional(
        column,
        text -> {
          Matcher parts = DAY.matcher(text);
          try {
            if (parts.matches()) {
              return LocalDate.parse(parts.group(1));
            }
          } catch (DateTimeException e) {
            // Refused below, like what is no day at all.
          }
          throw row.refused(
              column,
              CsvCode.WRONG_VALUE,
              "is not a day or moment, such as 2022-03-01 10:15:30 UTC");
        });
  }

  boolean isTrue(String column) {
    return !row.isEmpty(column) && row.oneOf(column, YES_OR_NO);
  }

  /** What stands between commas, as Decidim writes lists. */
  List<String> list(String column) {
    return Arrays.stream(row.cell(column).split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /**
   * Categories and taxonomies by their numbers; their names are in as many languages as there are.
   */
  List<Theme> themes(String column, String prefix) {
    return row.isEmpty(column)
        ? List.of()
        : row.value(
            column,
            text -> list(column).stream().map(id -> Theme.of(prefix + id)).distinct().toList());
  }

  /** Words in the first language in which there are any, in the order of the columns. */
  Optional<Text> words(String name) {
    return filled(name).stream().findFirst().map(row::words);
  }

  /** In how many further languages there are words. */
  long further(String... names) {
    return Arrays.stream(names).mapToLong(name -> Math.max(filled(name).size() - 1, 0)).sum();
  }

  private List<String> filled(String name) {
    Map<String, Integer> places = row.table().places();
    return places.keySet().stream()
        .filter(column -> isOf(name, column) && !row.cell(column).isBlank())
        .sorted(Comparator.comparing(column -> Objects.requireNonNull(places.get(column))))
        .toList();
  }

  /**
   * Whether a column holds words of a name in a language, as 'title/en' does; or in the only one.
   */
  static boolean isOf(String name, String column) {
    return column.equals(name)
        || (column.startsWith(name + "/") && column.indexOf('/', name.length() + 1) < 0);
  }
}
