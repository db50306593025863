package org.involvement.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.involvement.feedback.Change;
import org.involvement.programme.Programme;
import org.involvement.value.Text;

/**
 * What was hoped of changes, as far as it may be printed. A tracker has one cell for what people
 * said and for what was hoped, so that both hold the same words: where these may not be quoted as
 * the one, they are not printed as the other.
 */
final class Hopes {
  private final Set<Text> unquotable = new HashSet<>();

  Hopes(Programme programme) {
    programme.contributions().stream()
        .filter(one -> !one.quotable())
        .forEach(one -> one.text().ifPresent(unquotable::add));
  }

  Optional<String> of(Change change) {
    return change.hoped().filter(words -> !unquotable.contains(words)).map(Text::value);
  }
}
