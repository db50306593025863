package org.involvement.exchange;

import java.util.Objects;
import org.involvement.form.ShownValue;

/**
 * What an import or an export could not use, of one kind, such as '5: rows that name no change'.
 *
 * @param kind what it is
 * @param items how often it is there, at least once
 */
public record Loss(LossKind kind, long items) {
  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if there is no item
   */
  public Loss {
    Objects.requireNonNull(kind, "loss.kind");
    if (items < 1) {
      throw new IllegalArgumentException("loss.items " + items + " is below 1");
    }
  }

  /** {@return the kind in words, on one line} */
  public String reason() {
    return ShownValue.line(kind.toText());
  }

  /** {@return number and kind on one line} */
  @Override
  public String toString() {
    return items + ": " + reason();
  }
}
