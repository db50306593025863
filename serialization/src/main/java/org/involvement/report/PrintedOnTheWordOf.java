package org.involvement.report;

import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.involvement.value.Permission;
import org.involvement.value.Text;

/** On whose word a page for readers outside prints what was said, and since when. */
final class PrintedOnTheWordOf {
  private static final int MOST = 3;

  private PrintedOnTheWordOf() {}

  /** The sentence; empty where nobody is recorded, or everything may be read. */
  static Optional<String> sentence(Programme programme, ReleaseLevel level) {
    if (level.internal()) {
      return Optional.empty();
    }
    List<String> words =
        programme.contributions().stream()
            .filter(said -> said.textFor(level.readers()).isPresent())
            .map(Contribution::permission)
            .flatMap(Optional::stream)
            .flatMap(permission -> word(permission).stream())
            .distinct()
            .sorted()
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Permission to print what people said, or a review of notes, was recorded by "
                + RecordWords.and(words.stream().limit(MOST).toList())
                + (words.size() > MOST ? ", and on other days or by others" : "")
                + ".");
  }

  private static Optional<String> word(Permission permission) {
    String day = permission.givenOn().isKnown() ? " (" + permission.givenOn() + ")" : "";
    return permission.recordedBy().map(Text::value).map(who -> who + day);
  }
}
