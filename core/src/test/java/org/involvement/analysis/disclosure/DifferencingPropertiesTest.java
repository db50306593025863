package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.analysis.disclosure.Differencing.People;
import org.involvement.analysis.disclosure.DisclosedCell.Part;

/** What two releases reveal, held against all pairs of tables that a reader cannot rule out. */
class DifferencingPropertiesTest {
  /** Two releases, the second of the first's counts and some more. */
  record Two(Release earlier, Release later, People people, Map<String, String> merged) {
    @Override
    public String toString() {
      return people + " " + merged + "\n" + told(earlier) + "\n" + told(later);
    }

    private static String told(Release release) {
      return release.counts() + " " + release.rule() + " " + release.hidden();
    }
  }

  /** And now and then one that is not, since not every mixture of changes is tried. */
  @Property(tries = 120)
  void every_count_that_is_determined_is_named(@ForAll("twos") Two two) {
    Set<String> named = named(two);
    Set<String> determined = determined(two);
    assertThat(named).containsAll(determined);
    Statistics.label("names no other")
        .collect(named.equals(determined))
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 85));
  }

  @Property(tries = 80)
  void of_the_same_people_just_those_are_named(@ForAll("same") Two two) {
    assertThat(named(two)).isEqualTo(determined(two));
  }

  private static Set<String> named(Two two) {
    Set<String> named = new TreeSet<>();
    Differencing.of(two.earlier(), two.later(), two.people(), two.merged())
        .revealed()
        .forEach(one -> named.add(one.toString()));
    return named;
  }

  /** By going through all pairs of tables near the true ones. */
  private static Set<String> determined(Two two) {
    List<Table> earlier = SmallTables.like(two.earlier(), 2);
    List<Table> later = SmallTables.like(two.later(), 2);
    List<InferredRange> ofEarlier = two.earlier().deductions();
    List<InferredRange> ofLater = two.later().deductions();
    List<DisclosedCell> delicate = delicate(two);
    Set<DisclosedCell> open = new HashSet<>();
    Table mergedTruth = merged(two.earlier().counts(), two);
    for (Table one : earlier) {
      Table whole = merged(one, two);
      for (Table other : later) {
        if (!fits(whole, other, two.people())) {
          continue;
        }
        for (InferredRange deduction : ofEarlier) {
          if (at(one, deduction) != at(two.earlier().counts(), deduction)) {
            open.add(new DisclosedCell(Part.EARLIER, deduction.cell()));
          }
        }
        for (InferredRange deduction : ofLater) {
          if (at(other, deduction) != at(two.later().counts(), deduction)) {
            open.add(new DisclosedCell(Part.LATER, deduction.cell()));
          }
        }
        for (DisclosedCell difference : delicate) {
          long now = SmallTables.at(other, difference.cell()) - at(whole, difference);
          long real =
              SmallTables.at(two.later().counts(), difference.cell()) - at(mergedTruth, difference);
          if (now != real) {
            open.add(difference);
          }
        }
      }
    }
    List<DisclosedCell> all = new ArrayList<>(delicate);
    ofEarlier.forEach(one -> all.add(new DisclosedCell(Part.EARLIER, one.cell())));
    ofLater.forEach(one -> all.add(new DisclosedCell(Part.LATER, one.cell())));
    all.removeAll(open);
    Set<String> determined = new TreeSet<>();
    all.forEach(one -> determined.add(one.toString()));
    return determined;
  }

  private static List<DisclosedCell> delicate(Two two) {
    List<DisclosedCell> delicate = new ArrayList<>();
    Table before = merged(two.earlier().counts(), two);
    Table after = two.later().counts();
    List<CellName> names = new ArrayList<>();
    for (String row : withTotal(after.rows())) {
      for (String column : withTotal(after.columns())) {
        names.add(new CellName(row, column));
      }
    }
    boolean totalsToo = two.later().rule().totals() == DisclosureRule.Totals.AS_COUNTS;
    for (CellName name : names) {
      boolean isTotal = name.row().equals(Table.TOTAL) || name.column().equals(Table.TOTAL);
      long difference = SmallTables.at(after, name) - SmallTables.at(before, name);
      if (difference != 0
          && two.later().rule().conceals(Math.abs(difference))
          && (totalsToo || !isTotal)) {
        delicate.add(new DisclosedCell(Part.DIFFERENCE, name));
      }
    }
    return delicate;
  }

  private static List<String> withTotal(List<String> labels) {
    List<String> all = new ArrayList<>(labels);
    all.add(Table.TOTAL);
    return all;
  }

  private static boolean fits(Table earlier, Table later, People people) {
    for (int i = 0; i < later.rows().size(); i++) {
      for (int j = 0; j < later.columns().size(); j++) {
        long more = later.counts().get(i).get(j) - earlier.counts().get(i).get(j);
        if ((people == People.SAME && more != 0) || (people == People.MORE && more < 0)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Table merged(Table table, Two two) {
    return two.merged().isEmpty() ? table : table.mergingRows("r", "r0", "r1");
  }

  private static long at(Table table, InferredRange deduction) {
    return SmallTables.at(table, deduction.cell());
  }

  private static long at(Table table, DisclosedCell revealed) {
    return SmallTables.at(table, revealed.cell());
  }

  @Provide
  Arbitrary<Two> twos() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(People.MORE, People.MORE, People.CHANGED, People.SAME),
            rules(),
            rules(),
            Arbitraries.of(0L, 0L, 0L, 1L, 1L, 2L, 5L).list().ofSize(6))
        .flatAs(
            (merges, people, one, other, more) ->
                SmallTables.tables(merges ? 3 : 2, 2)
                    .map(table -> two(table, merges, people, one, other, more)));
  }

  @Provide
  Arbitrary<Two> same() {
    return Combinators.combine(
            SmallTables.tables(3, 2), rules(), rules(), Arbitraries.of(true, false))
        .as(
            (table, one, other, byHand) -> {
              Release later = Release.of(table, other);
              return new Two(
                  Release.of(table, one),
                  byHand ? later.hiding("r1", "c0") : later,
                  People.SAME,
                  Map.of());
            });
  }

  private static Two two(
      Table table,
      boolean merges,
      People people,
      DisclosureRule one,
      DisclosureRule other,
      List<Long> more) {
    Map<String, String> merged = merges ? Map.of("r0", "r", "r1", "r") : Map.of();
    Table before = merges ? table.mergingRows("r", "r0", "r1") : table;
    Table after = Table.of("c0", "c1");
    for (int i = 0; i < before.rows().size(); i++) {
      List<Long> row = before.counts().get(i);
      boolean isSame = people == People.SAME;
      after =
          after.plus(
              before.rows().get(i),
              row.get(0) + (isSame ? 0 : more.get(2 * i)),
              row.get(1) + (isSame ? 0 : more.get(2 * i + 1)));
    }
    return new Two(Release.of(table, one), Release.of(after, other), people, merged);
  }

  private static Arbitrary<DisclosureRule> rules() {
    return SmallTables.rules();
  }
}
