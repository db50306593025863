package org.involvement.json;

import org.immutables.value.Value;

/**
 * What a document may ask of the one that reads it, such as at most 100 levels of nesting.
 *
 * <p>A document that goes beyond is refused with its place, like any other error. The defaults are
 * our own judgement: some times what a large programme needs, and such that whatever is beyond them
 * is refused in 64 MB of memory. Who has larger documents, and trusts where they come from, sets
 * larger ones.
 *
 * @param documentBytes the most bytes of a document, which are held in memory while it is read
 * @param lineBytes the most bytes of a line, where each line is a document
 * @param nestingDepth the most objects and arrays within each other
 * @param stringLength the most characters of a string, such as a contribution's text
 * @param numberLength the most digits of a number, written without exponent
 * @param elements the most elements of all arrays of a document together
 * @param gzipRatio the most bytes that each byte of a packed file may come to; the first million is
 *     free
 */
@Value.Builder
public record ReadLimits(
    int documentBytes,
    int lineBytes,
    int nestingDepth,
    int stringLength,
    int numberLength,
    int elements,
    int gzipRatio)
    implements WithReadLimits {
  /**
   * 24 MB, lines of 8 MB, 100 levels, strings of 1,000,000 characters, numbers of 100 digits,
   * 1,000,000 elements, 200 times the size of what gzip has packed.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(24 * 1024 * 1024, 8 * 1024 * 1024, 100, 1_000_000, 100, 1_000_000, 200);

  /**
   * Checks that each allows something.
   *
   * @throws IllegalArgumentException if a limit is below 1
   */
  public ReadLimits {
    positive(documentBytes, "documentBytes");
    positive(lineBytes, "lineBytes");
    positive(nestingDepth, "nestingDepth");
    positive(stringLength, "stringLength");
    positive(numberLength, "numberLength");
    positive(elements, "elements");
    positive(gzipRatio, "gzipRatio");
  }

  private static void positive(int limit, String name) {
    if (limit < 1) {
      throw new IllegalArgumentException("readLimits." + name + " " + limit + " is below 1");
    }
  }
}
