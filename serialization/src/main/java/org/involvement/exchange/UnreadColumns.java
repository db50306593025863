package org.involvement.exchange;

/**
 * Columns of a file that are not imported.
 *
 * @param file the file, by its name in the folder
 */
public record UnreadColumns(String file) implements LossKind {
  @Override
  public String toText() {
    return "columns of " + file + " that are not taken over";
  }
}
