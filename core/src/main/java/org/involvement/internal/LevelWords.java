package org.involvement.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.framework.LevelId;
import org.involvement.value.Basis;
import org.involvement.value.WrittenDownBy;

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

  /** Such as 'the organisation says shared'. */
  public static String said(String what, Basis basis) {
    return switch (basis) {
          case ORGANISATION -> "the organisation says ";
          case CONTRIBUTORS -> "contributors say ";
          case JOINT -> "both sides together say ";
          case INDEPENDENT -> "an independent observer says ";
          case DOCUMENT -> "a document shows ";
        }
        + what;
  }

  /** Such as 'the record says yes'. */
  public static String recorded(String what) {
    return "the record says " + what;
  }

  /** Such as 'contributors say yes, written down by themselves'; of the record, without a basis. */
  public static String said(String what, Optional<Basis> basis, Optional<WrittenDownBy> writer) {
    return basis.map(word -> said(what, word)).orElseGet(() -> recorded(what))
        + writer.map(LevelWords::writtenDownBy).orElse("");
  }

  /** Such as ', written down by the organisation'. */
  public static String writtenDownBy(WrittenDownBy writer) {
    return ", written down by "
        + switch (writer) {
          case ORGANISATION -> "the organisation";
          case CONTRIBUTORS -> "themselves";
          case INDEPENDENT -> "an independent observer";
        };
  }

  /** Such as ', according to the organisation'; empty where it is on no one's word. */
  public static String accordingTo(Set<Basis> bases) {
    Stream<String> who =
        bases.stream()
            .sorted()
            .map(
                basis ->
                    switch (basis) {
                      case ORGANISATION -> "the organisation";
                      case CONTRIBUTORS -> "contributors";
                      case JOINT -> "both sides together";
                      case INDEPENDENT -> "an independent observer";
                      case DOCUMENT -> "a document";
                    });
    return bases.isEmpty() ? "" : ", according to " + joined(who.toList(), "and");
  }

  /** Such as 'accounts differ (the organisation says yes, contributors say no)'. */
  public static String differing(List<String> accounts) {
    return "accounts differ (" + String.join(", ", accounts) + ")";
  }

  public static String joined(List<String> words, String lastBefore) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    List<String> first = new ArrayList<>(words.subList(0, words.size() - 1));
    return String.join(", ", first) + " " + lastBefore + " " + words.get(words.size() - 1);
  }
}
