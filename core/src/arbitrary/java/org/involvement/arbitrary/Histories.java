package org.involvement.arbitrary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Plans of legal histories: which steps on which days, in the order of recording, with mistakes
 * that a later step corrects.
 */
public final class Histories {
  private static final int LONGEST = 7;

  private Histories() {}

  /**
   * A step to be.
   *
   * @param day days since the contribution was raised
   * @param corrects the index of the step it undoes; -1 where it is no correction
   */
  public record Planned(char letter, int day, int corrects) {}

  /** A wrong step, and when it was noticed; places are cut to the length of the history. */
  private record Mistake(int letter, int day, int place, int dayNoticed, int placeNoticed) {}

  /** A step whose place in the list is not yet known; compared by identity. */
  private static final class Draft {
    final char letter;
    final int day;
    final int undoesSerial;
    final int serial;

    Draft(char letter, int day, int serial, int undoesSerial) {
      this.letter = letter;
      this.day = day;
      this.serial = serial;
      this.undoesSerial = undoesSerial;
    }
  }

  /** Legal plans of the steps in {@code letters}, none later than {@code lastDay}. */
  public static Arbitrary<List<Planned>> legal(String letters, int lastDay) {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
    Arbitrary<Integer> days = Arbitraries.integers().between(0, lastDay);
    Arbitrary<List<Mistake>> mistakes =
        Combinators.combine(any, days, any, days, any).as(Mistake::new).list().ofMaxSize(2);
    return Combinators.combine(
            any.list().ofMaxSize(LONGEST), days.list().ofSize(LONGEST), mistakes, any)
        .as(
            (choices, someDays, wrong, shuffle) -> {
              String legal = legalLetters(letters, choices);
              List<Draft> drafts = dated(legal, someDays, shuffle);
              wrong.forEach(mistake -> addMistake(drafts, mistake, letters));
              return planned(drafts);
            });
  }

  /** One letter a choice, each such that the history stays legal. */
  private static String legalLetters(String letters, List<Integer> choices) {
    String history = "";
    for (int choice : choices) {
      String before = history;
      List<String> longer =
          letters
              .chars()
              .mapToObj(letter -> before + Character.toString(letter))
              .filter(Legality::isLegal)
              .toList();
      history = longer.get(choice % longer.size());
    }
    return history;
  }

  /** In the order of days; every other time recorded in any order, then on different days. */
  private static List<Draft> dated(String letters, List<Integer> someDays, int shuffle) {
    boolean shuffled = shuffle % 2 == 1;
    List<Integer> days = new ArrayList<>(someDays);
    if (shuffled) {
      Set<Integer> different = new TreeSet<>(someDays);
      days = new ArrayList<>(different);
    }
    Collections.sort(days);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < Math.min(letters.length(), days.size()); i++) {
      drafts.add(new Draft(letters.charAt(i), days.get(i), i, -1));
    }
    if (shuffled) {
      Collections.shuffle(drafts, new Random(shuffle));
    }
    return drafts;
  }

  private static void addMistake(List<Draft> drafts, Mistake mistake, String letters) {
    int serial = drafts.size();
    char letter = letters.charAt(mistake.letter() % letters.length());
    int place = mistake.place() % (drafts.size() + 1);
    drafts.add(place, new Draft(letter, mistake.day(), serial, -1));
    int later = place + 1 + mistake.placeNoticed() % (drafts.size() - place);
    drafts.add(later, new Draft('-', mistake.dayNoticed(), serial + 1, serial));
  }

  private static List<Planned> planned(List<Draft> drafts) {
    List<Integer> serials = drafts.stream().map(draft -> draft.serial).toList();
    return drafts.stream()
        .map(draft -> new Planned(draft.letter, draft.day, serials.indexOf(draft.undoesSerial)))
        .toList();
  }
}
