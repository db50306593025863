package org.involvement.exchange;

/**
 * Control characters, removed or read as a space.
 *
 * @param first the first of them
 * @param place where the first is, such as 't.csv, row 3, column text'
 */
public record ControlCharacterLoss(char first, String place) implements LossKind {
  @Override
  public String toText() {
    return String.format(
        "control characters, removed or read as a space; the first is U+%04X in %s",
        (int) first, place);
  }
}
