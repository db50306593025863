package org.involvement.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.involvement.feedback.Change;
import org.involvement.programme.Programme;
import org.involvement.value.Readers;
import org.involvement.value.Text;

/**
 * What is said of changes, as far as it may be printed: what contributors say of one is not.
 *
 * <p>A tracker has one cell for what people said and for what was hoped, so that both hold the same
 * words: where readers may not read these as the one, they are not printed as the other.
 */
final class ChangeWords {
  private final Set<Text> unreadable = new HashSet<>();

  /**
   * Looks at all that was said.
   *
   * @param programme with what is held, so that its words are known
   */
  ChangeWords(Programme programme, Readers readers) {
    programme.contributions().stream()
        .filter(one -> !one.mayBeReadBy(readers))
        .forEach(one -> one.text().ifPresent(unreadable::add));
  }

  /** What changed, and on whose word. */
  static String changed(Change change) {
    return RecordWords.sentence(Names.change(change))
        + " ("
        + RecordWords.said(change.basis(), change.writtenDownBy())
        + (change.isExpected() ? "; expected, not achieved yet" : "")
        + ")";
  }

  Optional<String> hoped(Change change) {
    return printed(change, change.hoped().filter(words -> !unreadable.contains(words)));
  }

  static Optional<String> whoGains(Change change) {
    return printed(change, change.whoGains());
  }

  static Optional<String> whyItMatters(Change change) {
    return printed(change, change.whyItMatters());
  }

  private static Optional<String> printed(Change change, Optional<Text> words) {
    return words.filter(said -> !change.basis().includesContributors()).map(Text::value);
  }
}
