package org.involvement.exchange.decidim;

import org.involvement.exchange.LossKind;

/**
 * A file that holds nothing, not even a header, as Decidim writes an empty table.
 *
 * @param file the file, by its name in the folder
 */
record EmptyFile(String file) implements LossKind {
  @Override
  public String toText() {
    return "empty files, read as tables without rows: " + file;
  }
}
