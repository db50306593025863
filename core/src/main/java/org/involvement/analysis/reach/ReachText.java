package org.involvement.analysis.reach;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Release;
import org.involvement.analysis.disclosure.ReleasedCell;
import org.involvement.analysis.disclosure.ReleasedTable;
import org.involvement.analysis.disclosure.Table;
import org.involvement.internal.Columns;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Count;

/** The reach of a programme as lines of text. */
final class ReachText {
  private static final String NONE = "-";

  private static final Benchmark.Cases<String> WANTED = new Wanted();

  private ReachText() {}

  static String of(Reach reach) {
    Columns text = new Columns();
    text.add(reach.characteristic().value(), "people", wanted(reach), "short of", "ratio", "");
    for (ReachGroup group : reach.groups()) {
      text.add(
          group.category().value(),
          group.people().toString(),
          group.expected().map(Count::toString).orElse(NONE),
          group.peopleShort().map(Count::toString).orElse(NONE),
          group.ratio().isDefined() ? group.ratio().toString() : NONE,
          words(group.representation()));
    }
    text.add("not stated", reach.notStated().map(Count::toString).orElse("?"));
    return text
        + "\n"
        + together("Dissimilarity", reach.dissimilarity().toString())
        + together("Jensen-Shannon divergence", reach.divergence().toString())
        + together("Chance of this or farther", reach.chance().toString())
        + reach.about();
  }

  /** Only what may be shown: no ratio, no number short and no total that would give one away. */
  static String of(Reach reach, DisclosureRule rule) {
    Columns text = new Columns();
    text.add(reach.characteristic().value(), "people", "reference");
    Optional<ReleasedTable> released = reach.table().map(table -> Release.of(table, rule).shown());
    List<String> references = references(reach);
    for (int i = 0; i < reach.groups().size(); i++) {
      ReachGroup group = reach.groups().get(i);
      text.add(
          group.category().value(), shown(i, group, released, rule).toString(), references.get(i));
    }
    released
        .flatMap(ReleasedTable::total)
        .ifPresent(total -> text.add(Table.TOTAL, total.toString()));
    return text
        + "\n"
        + Columns.paragraph(
            "People by " + reach.characteristic() + ", under '" + rule.name() + "'.")
        + Columns.paragraph("Reference: " + reach.beside().words() + ".")
        + Columns.paragraph(reach.caveat());
  }

  /** A count that is known in part is hidden: it may be one that the rule keeps from the reader. */
  private static ReleasedCell shown(
      int index, ReachGroup group, Optional<ReleasedTable> released, DisclosureRule rule) {
    if (released.isPresent()) {
      return released.get().cells().get(index).get(0);
    }
    return group.people().isExact()
        ? rule.show(group.people().min())
        : new ReleasedCell.Hidden(ReleasedCell.FURTHER, Count.atLeast(0));
  }

  /** The target of each group or its share of the population. */
  private static List<String> references(Reach reach) {
    List<Count> counts = reach.beside().counts().stream().map(HeadCount::people).toList();
    if (counts.isEmpty()) {
      return Collections.nCopies(reach.groups().size(), NONE);
    }
    long all = counts.stream().mapToLong(Count::min).sum();
    boolean hasShares =
        reach.beside() instanceof Benchmark.SharesOf shares
            && shares.population().exclusive()
            && counts.stream().allMatch(Count::isExact)
            && all > 0;
    return counts.stream()
        .map(
            count ->
                hasShares
                    ? String.format(Locale.ROOT, "%.1f %%", 100.0 * count.min() / all)
                    : count.toString())
        .toList();
  }

  /** What the counts are held against: what a target asks for, or what shares would give. */
  private static String wanted(Reach reach) {
    return reach.beside().match(WANTED);
  }

  private static String together(String name, String figure) {
    return Columns.paragraph(name + ": " + figure);
  }

  private static String words(Representation representation) {
    return switch (representation) {
      case FEWER -> "fewer than its share";
      case SIMILAR -> "about its share";
      case MORE -> "more than its share";
      case CANNOT_TELL -> "";
    };
  }

  private static final class Wanted implements Benchmark.Cases<String> {
    @Override
    public String sharesOf(Benchmark.SharesOf shares) {
      return "by share";
    }

    @Override
    public String leastPeople(Benchmark.LeastPeople target) {
      return "target";
    }

    @Override
    public String notRecorded(Benchmark.NotRecorded nothing) {
      return "by share";
    }
  }
}
