package org.involvement.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Release;
import org.involvement.analysis.disclosure.ReleasedCell;
import org.involvement.analysis.disclosure.ReleasedTable;
import org.involvement.analysis.disclosure.Table;
import org.involvement.programme.Programme;
import org.involvement.value.Count;
import org.involvement.value.Readers;

/**
 * What may be shown: counts under a rule and words that may be quoted, or everything but words that
 * may not.
 *
 * @param rule what is shown of which counts
 * @param readers for whom the page is made
 * @param names names of people who may wish to be named
 */
record ReleaseLevel(DisclosureRule rule, Readers readers, PeopleNames names) {
  static final ReleaseLevel INTERNAL =
      new ReleaseLevel(DisclosureRule.TRUE_NUMBERS, Readers.INSIDE, PeopleNames.NONE);

  /** For the public. */
  static ReleaseLevel under(DisclosureRule rule) {
    return new ReleaseLevel(rule, Readers.PUBLIC, PeopleNames.NONE);
  }

  /** The same for other readers: inside with true counts, others with counts under a rule. */
  ReleaseLevel forReaders(Readers others) {
    if (others == Readers.INSIDE) {
      return INTERNAL.withNames(names);
    }
    return new ReleaseLevel(internal() ? DisclosureRule.NHS_DIGITAL : rule, others, names);
  }

  /** The same with counts under another rule; what is for inside is then for the public. */
  ReleaseLevel withRule(DisclosureRule other) {
    return new ReleaseLevel(other, internal() ? Readers.PUBLIC : readers, names);
  }

  /** The same with names of people. */
  ReleaseLevel withNames(PeopleNames others) {
    return new ReleaseLevel(rule, readers, others);
  }

  /** Whether the page is for those who may see each contribution. */
  boolean internal() {
    return readers == Readers.INSIDE;
  }

  /** What of a programme the page is made of: nothing that is held, except inside. */
  Programme shown(Programme programme) {
    return internal() ? programme : programme.withoutHeld();
  }

  /** What the reader is told of it. */
  String words() {
    return internal()
        ? "For readers inside the organisation, and not to be passed on: it holds true counts, what"
            + " people said, and what came of each contribution, and may hold personal data."
        : (readers == Readers.GROUP ? "For the group of people who took part" : "For the public")
            + ": counts are given under the rule '"
            + rule.name()
            + "', with more hidden where they could be worked out. 'Not shown' stands for a count"
            + " that is kept back, and 'about' for one that is rounded.";
  }

  /** Counts of parts of one whole, with what is shown of each and of all together. */
  ShownCounts show(Map<String, Count> counts) {
    if (counts.isEmpty()) {
      return ShownCounts.NONE;
    }
    List<String> names = List.copyOf(counts.keySet());
    if (!counts.values().stream().allMatch(Count::isExact)) {
      return ShownCounts.of(names, counts.values().stream().map(this::count).toList());
    }
    Table table =
        new Table(
            names.stream().map(ReleaseLevel::label).toList(),
            List.of("count"),
            counts.values().stream().map(count -> List.of(count.min())).toList());
    ReleasedTable shown = Release.of(table, rule).shown();
    List<ReleasedCell> cells = shown.cells().stream().map(row -> row.get(0)).toList();
    return ShownCounts.exactly(names, cells, shown.total());
  }

  /** A count on its own, which is in no table and no part of another that is shown. */
  String count(Count count) {
    if (count.isExact()) {
      return Cells.words(rule.show(count.min()));
    }
    ReleasedCell least = rule.show(count.min());
    if (count.min() == 0 || least instanceof ReleasedCell.Hidden) {
      return internal() ? "not known" : Cells.NOT_SHOWN;
    }
    String from = Cells.words(least);
    String to = count.max().map(rule::show).map(Cells::words).orElse("");
    if (from.equals(to) || least.range().max().isEmpty()) {
      return from;
    }
    return to.isEmpty() ? from + " or more" : from + " to " + to;
  }

  /** The range that follows from the words of {@link #count} alone. */
  Count known(Count count) {
    ReleasedCell least = rule.show(count.min());
    if (count.isExact()) {
      return least.range();
    }
    if (count.min() == 0 || least instanceof ReleasedCell.Hidden) {
      return Count.atLeast(0);
    }
    return new Count(
        least.range().min(), count.max().flatMap(most -> rule.show(most).range().max()));
  }

  /** The number of different people, which is the total that readers are taken to know. */
  Optional<String> people(Count count) {
    if (rule.totals() == DisclosureRule.Totals.NOT_GIVEN) {
      return Optional.empty();
    }
    boolean exactTotal = rule.totals() == DisclosureRule.Totals.EXACT && count.isExact();
    return Optional.of(exactTotal ? Long.toString(count.min()) : count(count));
  }

  /** Whether so many items are enough for a figure that is made of them. */
  boolean isEnough(long items) {
    return internal() || (items > 0 && Cells.isNumber(rule.show(items)));
  }

  /** A table keeps one label for its totals. */
  private static String label(String name) {
    return name.equals(Table.TOTAL) ? "'" + name + "'" : name;
  }
}
