package org.involvement.json;

/**
 * Where something stands in a text, line and column counted from 1; both are 0 where it is no text.
 *
 * @param file the file, as its reader named it; empty where it is one document that has no name
 */
record DocumentPlace(String file, int line, int column) {
  DocumentPlace(int line, int column) {
    this("", line, column);
  }
}
