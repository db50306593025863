package org.involvement.json;

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
public record ReadLimits(
    int documentBytes,
    int lineBytes,
    int nestingDepth,
    int stringLength,
    int numberLength,
    int elements,
    int gzipRatio) {
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

  /** {@return the same but for the bytes of a document} */
  public ReadLimits withDocumentBytes(int most) {
    return new ReadLimits(
        most, lineBytes, nestingDepth, stringLength, numberLength, elements, gzipRatio);
  }

  /** {@return the same but for the bytes of a line} */
  public ReadLimits withLineBytes(int most) {
    return new ReadLimits(
        documentBytes, most, nestingDepth, stringLength, numberLength, elements, gzipRatio);
  }

  /** {@return the same but for the levels of nesting} */
  public ReadLimits withNestingDepth(int most) {
    return new ReadLimits(
        documentBytes, lineBytes, most, stringLength, numberLength, elements, gzipRatio);
  }

  /** {@return the same but for the characters of a string} */
  public ReadLimits withStringLength(int most) {
    return new ReadLimits(
        documentBytes, lineBytes, nestingDepth, most, numberLength, elements, gzipRatio);
  }

  /** {@return the same but for the digits of a number} */
  public ReadLimits withNumberLength(int most) {
    return new ReadLimits(
        documentBytes, lineBytes, nestingDepth, stringLength, most, elements, gzipRatio);
  }

  /** {@return the same but for the elements of all arrays} */
  public ReadLimits withElements(int most) {
    return new ReadLimits(
        documentBytes, lineBytes, nestingDepth, stringLength, numberLength, most, gzipRatio);
  }

  /** {@return the same but for what a byte of a packed file may come to} */
  public ReadLimits withGzipRatio(int most) {
    return new ReadLimits(
        documentBytes, lineBytes, nestingDepth, stringLength, numberLength, elements, most);
  }

  private static void positive(int limit, String name) {
    if (limit < 1) {
      throw new IllegalArgumentException("readLimits." + name + " " + limit + " is below 1");
    }
  }
}
