package org.involvement.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.value.Evidence;
import org.involvement.value.Text;

/**
 * Words that are to stand nowhere else. A text quotes them if it holds five of their words in a
 * row, or if it is, whole, one of those shorter than that; case, punctuation and blanks do not
 * count.
 *
 * <p>Five is our judgement: fewer words in a row are often said by many. A letter of a script that
 * is written without blanks between words counts as a word.
 */
final class Quotations {
  private static final int RUN = 5;

  /** Joined, since a hash table finds one text among many of equal hash, but not one list. */
  private final Set<String> runs = new HashSet<>();

  private final Set<String> shorter = new HashSet<>();

  Quotations(Collection<Text> removed) {
    for (Text text : removed) {
      List<String> words = words(text);
      if (words.size() < RUN) {
        shorter.add(joined(words));
      }
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(joined(words.subList(i, i + RUN)));
      }
    }
  }

  /** Whether a text holds any of the words. */
  boolean areIn(Text text) {
    List<String> words = words(text);
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(joined(words.subList(i, i + RUN)))) {
        return true;
      }
    }
    return shorter.contains(joined(words));
  }

  private static String joined(List<String> words) {
    return String.join("\n", words);
  }

  /** The text, or what stands in its place where it holds any of the words. */
  Text removedFrom(Text text) {
    return areIn(text) ? Text.REDACTED : text;
  }

  Optional<Text> removedFrom(Optional<Text> text) {
    return text.map(this::removedFrom);
  }

  List<Text> removedFrom(List<Text> texts) {
    return texts.stream().map(this::removedFrom).toList();
  }

  List<Evidence> removedFromEvidence(List<Evidence> evidence) {
    return evidence.stream()
        .map(
            one ->
                one.withTitle(removedFrom(one.title()))
                    .withVersion(removedFrom(one.version()))
                    .withSection(removedFrom(one.section()))
                    .withPage(removedFrom(one.page())))
        .toList();
  }

  /** The words of a text; where it has no letter and no digit, the whole of it. */
  private static List<String> words(Text text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.value()
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(
            point -> {
              boolean alone = isWordByItself(point);
              if (alone || !isPartOfWord(point)) {
                end(word, words);
              }
              if (alone || isPartOfWord(point)) {
                word.appendCodePoint(point);
              }
              if (alone) {
                end(word, words);
              }
            });
    end(word, words);
    return words.isEmpty() ? List.of(text.value()) : words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isPartOfWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWordByItself(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(point);
      default -> false;
    };
  }
}
