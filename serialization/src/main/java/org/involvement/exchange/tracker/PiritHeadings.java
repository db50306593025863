package org.involvement.exchange.tracker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which headings the columns of a tracker are known; case and punctuation make no difference.
 */
final class PiritHeadings {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, PiritColumn> COLUMNS = columns();

  private PiritHeadings() {}

  /** The column that a heading names. */
  static Optional<PiritColumn> column(String heading) {
    return Optional.ofNullable(COLUMNS.get(plain(heading)));
  }

  /** All words, without case and punctuation, by which a column is known. */
  static Map<String, PiritColumn> known() {
    return COLUMNS;
  }

  /** The headers of some columns, in their order. */
  static String all(Predicate<PiritColumn> wanted) {
    return quoted(
        Arrays.stream(PiritColumn.values()).filter(wanted).map(PiritColumn::header).toList());
  }

  /** The header of a column, with the other words for it. */
  static String orOthers(PiritColumn column) {
    return "'" + column.header() + "' (or " + quoted(others(column)) + ")";
  }

  static String quoted(List<String> headings) {
    return headings.stream().map(heading -> "'" + heading + "'").collect(Collectors.joining(", "));
  }

  /** Words without case and punctuation, and with one blank between them. */
  static String plain(String words) {
    String all = words.replace("&", " and ").toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(all).replaceAll(" ").strip();
  }

  /** Our own judgement of what people call the columns. */
  private static List<String> others(PiritColumn column) {
    return switch (column) {
      case WHEN -> List.of("date", "when the public contributed", "when did the public contribute");
      case HOW ->
          List.of(
              "how",
              "how did the public contribute",
              "when and how the public contributed",
              "when and how did the public contribute");
      case HOPED ->
          List.of(
              "what did they hope to influence",
              "what the public hoped to influence",
              "what did the public hope to influence");
      case CHANGED -> List.of("what changed", "what has changed");
      case WHY_IT_MATTERS -> List.of("why does it matter", "why this matters");
      case STANDARDS ->
          List.of(
              "standard",
              "standards",
              "uk standards",
              "related standard",
              "related standards",
              "which uk standard",
              "which uk standards");
      case DECIDED -> List.of("decided", "decision");
      case DECIDED_ON -> List.of("decided on", "when was it decided");
      case FED_BACK_ON ->
          List.of(
              "decision and reason fed back on", "when were they told what was decided and why");
      case CHANGED_ON -> List.of("changed on", "when did it change");
      case QUOTABLE -> List.of("quotable", "may we quote it", "may it be quoted");
    };
  }

  private static Map<String, PiritColumn> columns() {
    Map<String, PiritColumn> columns = new HashMap<>();
    for (PiritColumn column : PiritColumn.values()) {
      columns.put(plain(column.header()), column);
      others(column).forEach(name -> columns.put(name, column));
    }
    return columns;
  }
}
