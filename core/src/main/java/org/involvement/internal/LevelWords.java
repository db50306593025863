package org.involvement.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.framework.LevelId;
import org.involvement.value.Basis;

/** The words in which levels, and what they need, are printed. */
public final class LevelWords {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private LevelWords() {}

  /** Such as "'delivering'". */
  public static String quoted(Object name) {
    return "'" + name + "'";
  }

  /** Such as "'co-design' or 'co-production'". */
  public static String quoted(Collection<?> names, String lastBefore) {
    return joined(names.stream().map(LevelWords::quoted).toList(), lastBefore);
  }

  /** The ids of levels within their scale, such as 'co-design or co-production'. */
  public static String list(List<LevelId> levels, String lastBefore) {
    return joined(levels.stream().map(LevelId::level).toList(), lastBefore);
  }

  /** Such as 'two facts'. */
  public static String number(long number, String one, String several) {
    String word = number < NUMBERS.size() ? NUMBERS.get((int) number) : Long.toString(number);
    return word + " " + (number == 1 ? one : several);
  }

  /** Such as 'shared says the organisation'. */
  public static String said(String what, Basis basis) {
    return what
        + switch (basis) {
          case ORGANISATION -> " says the organisation";
          case CONTRIBUTORS -> " say contributors";
          case DOCUMENT -> " shows a document";
        };
  }

  /** Such as ', as the organisation states it'; empty where it is on nobody's word. */
  public static String asStated(Set<Basis> bases) {
    Stream<String> who =
        bases.stream()
            .sorted()
            .map(
                basis ->
                    switch (basis) {
                      case ORGANISATION -> "the organisation states";
                      case CONTRIBUTORS -> "contributors state";
                      case DOCUMENT -> "a document shows";
                    });
    return bases.isEmpty() ? "" : ", as " + joined(who.toList(), "and") + " it";
  }

  public static String joined(List<String> words, String lastBefore) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    List<String> first = new ArrayList<>(words.subList(0, words.size() - 1));
    return String.join(", ", first) + " " + lastBefore + " " + words.get(words.size() - 1);
  }
}
