package org.involvement.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Count;

/** The reach of a programme as lines of text. */
final class ReachText {
  private static final String NONE = "-";

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
        + Columns.about(reach);
  }

  /** Only what may be shown: no ratio, no number short and no total that would give one away. */
  static String of(Reach reach, DisclosureRule rule) {
    Columns text = new Columns();
    text.add(reach.characteristic().value(), "people", "reference");
    Optional<ReleasedTable> released = reach.table().map(table -> Release.of(table, rule).shown());
    for (int i = 0; i < reach.groups().size(); i++) {
      ReachGroup group = reach.groups().get(i);
      text.add(
          group.category().value(), shown(group, released, rule).toString(), reference(reach, i));
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
      ReachGroup group, Optional<ReleasedTable> released, DisclosureRule rule) {
    if (released.isPresent()) {
      return released.get().at(group.category().value(), "people");
    }
    return group.people().isExact()
        ? rule.show(group.people().least())
        : new ReleasedCell.Hidden(Concealment.FURTHER, Count.atLeast(0));
  }

  private static String reference(Reach reach, int group) {
    List<HeadCount> counts = reach.beside().counts();
    if (counts.isEmpty()) {
      return NONE;
    }
    Count mine = counts.get(group).people();
    if (!(reach.beside() instanceof Benchmark.SharesOf shares)
        || !shares.population().exclusive()) {
      return mine.toString();
    }
    long all = counts.stream().mapToLong(count -> count.people().least()).sum();
    boolean isExact = counts.stream().allMatch(count -> count.people().isExact());
    return isExact && all > 0
        ? String.format(Locale.ROOT, "%.1f %%", 100.0 * mine.least() / all)
        : mine.toString();
  }

  /** What the counts are held against: what a target asks for, or what shares would give. */
  private static String wanted(Reach reach) {
    return reach.beside() instanceof Benchmark.LeastPeople ? "target" : "by share";
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
}
