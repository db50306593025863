package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/**
 * The completions of some unknown facts that are tried, as many as work is granted for. Facts for
 * which no work is left stay unknown, so that the bounds are only wider than they could be.
 */
final class Completions {
  private final Assumption assumption;
  private final long most;
  private final BiPredicate<ItemKey, Map<Fact, Answer>> possible;
  private final List<Run> runs = new ArrayList<>();
  private final Set<Fact> facts = new HashSet<>();
  private boolean complete;
  private long size = 1;
  private long items;

  /** Items that are alike, and the answers for one of them that can be. */
  private record Run(List<ItemKey> items, List<Map<Fact, Answer>> choices) {}

  Completions(
      Assumption assumption,
      long most,
      boolean complete,
      BiPredicate<ItemKey, Map<Fact, Answer>> possible) {
    this.assumption = assumption;
    this.most = most;
    this.complete = complete;
    this.possible = possible;
  }

  /** Adds items that are alike, save for what is assumed of each. */
  void add(List<TriedItem> alike) {
    Map<Map<Fact, Answer>, List<TriedItem>> byAssumed = new LinkedHashMap<>();
    for (TriedItem item : alike) {
      byAssumed.computeIfAbsent(assumption.of(item.key()), assumed -> new ArrayList<>()).add(item);
    }
    byAssumed.forEach(this::add);
  }

  private void add(Map<Fact, Answer> assumed, List<TriedItem> alike) {
    TriedItem first = alike.get(0);
    List<Fact> open =
        first.facts().stream().filter(fact -> !assumption.covers(fact, first.key())).toList();
    List<Fact> tried = affordable(open);
    if (!tried.isEmpty()) {
      List<Map<Fact, Answer>> choices = choices(first.key(), assumed, tried);
      int number = affordable(alike.size(), choices.size());
      complete &= number == alike.size();
      if (number > 0) {
        for (int i = 0; i < number; i++) {
          size = Math.round(sizeWith((double) size, i, choices.size()));
        }
        items += number;
        facts.addAll(tried);
        runs.add(new Run(alike.subList(0, number).stream().map(TriedItem::key).toList(), choices));
      }
    }
    complete &= tried.size() == open.size();
  }

  /** The first facts of an item of which all answers can be tried. */
  private List<Fact> affordable(List<Fact> open) {
    long choices = 1;
    int number = 0;
    while (number < open.size()) {
      choices *= open.get(number).answers().answers().size();
      if (choices > most / size / (items + 1)) {
        break;
      }
      number++;
    }
    return open.subList(0, number);
  }

  /** The number of alike items that can be tried. */
  private int affordable(int alike, int choices) {
    int number = 0;
    double next = sizeWith((double) size, 0, choices);
    while (number < alike && Math.round(next) <= most / (items + number + 1)) {
      number++;
      next = sizeWith(next, number, choices);
    }
    return number;
  }

  /**
   * The completions with one more of some items that are alike. Of n such items with c choices each
   * there are (n + c - 1 over n): the multisets of n choices.
   */
  private static double sizeWith(double size, int number, int choices) {
    return size * (number + choices) / (number + 1);
  }

  private List<Map<Fact, Answer>> choices(
      ItemKey item, Map<Fact, Answer> assumed, List<Fact> tried) {
    List<Map<Fact, Answer>> choices = List.of(assumed);
    for (Fact fact : tried) {
      List<Map<Fact, Answer>> more = new ArrayList<>();
      for (Map<Fact, Answer> choice : choices) {
        for (Answer answer : fact.answers().answers()) {
          Map<Fact, Answer> with = new LinkedHashMap<>(choice);
          with.put(fact, answer);
          if (possible.test(item, with)) {
            more.add(with);
          }
        }
      }
      choices = more;
    }
    return choices;
  }

  /** Whether every completion is tried. */
  boolean areComplete() {
    return complete;
  }

  /** The number of completions that are tried; 1 if nothing is. */
  long size() {
    return size;
  }

  /** Whether anything is tried. */
  boolean areTried() {
    return !runs.isEmpty();
  }

  void each(Consumer<Assumption> visit) {
    each(0, 0, 0, new HashMap<>(), visit);
  }

  private void each(
      int run,
      int item,
      int least,
      Map<ItemKey, Map<Fact, Answer>> chosen,
      Consumer<Assumption> visit) {
    if (run == runs.size()) {
      visit.accept(assumption.with(new HashMap<>(chosen), facts));
    } else if (item == runs.get(run).items().size()) {
      each(run + 1, 0, 0, chosen, visit);
    } else {
      Run of = runs.get(run);
      for (int choice = least; choice < of.choices().size(); choice++) {
        chosen.put(of.items().get(item), of.choices().get(choice));
        each(run, item + 1, choice, chosen, visit);
      }
    }
  }
}
