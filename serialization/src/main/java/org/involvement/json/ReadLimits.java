package org.involvement.json;

/**
 * What a document may ask of the one that reads it, such as at most 100 levels of nesting.
 *
 * <p>A document that goes beyond is refused with its place, like any other error. The defaults are
 * our own judgement: far above what a programme needs, far below what a server would feel.
 *
 * @param documentBytes the most bytes of a document, which are held in memory while it is read
 * @param nestingDepth the most objects and arrays within each other
 * @param stringLength the most characters of a string, such as a contribution's text
 * @param numberLength the most digits of a number
 */
public record ReadLimits(int documentBytes, int nestingDepth, int stringLength, int numberLength) {
  /** 256 MB, 100 levels, strings of 1,000,000 characters, numbers of 100 digits. */
  public static final ReadLimits DEFAULT = new ReadLimits(256 * 1024 * 1024, 100, 1_000_000, 100);

  /**
   * Checks that each allows something.
   *
   * @throws IllegalArgumentException if a limit is below 1
   */
  public ReadLimits {
    positive(documentBytes, "documentBytes");
    positive(nestingDepth, "nestingDepth");
    positive(stringLength, "stringLength");
    positive(numberLength, "numberLength");
  }

  /** {@return the same but for the bytes of a document} */
  public ReadLimits withDocumentBytes(int most) {
    return new ReadLimits(most, nestingDepth, stringLength, numberLength);
  }

  /** {@return the same but for the levels of nesting} */
  public ReadLimits withNestingDepth(int most) {
    return new ReadLimits(documentBytes, most, stringLength, numberLength);
  }

  /** {@return the same but for the characters of a string} */
  public ReadLimits withStringLength(int most) {
    return new ReadLimits(documentBytes, nestingDepth, most, numberLength);
  }

  /** {@return the same but for the digits of a number} */
  public ReadLimits withNumberLength(int most) {
    return new ReadLimits(documentBytes, nestingDepth, stringLength, most);
  }

  private static void positive(int limit, String name) {
    if (limit < 1) {
      throw new IllegalArgumentException("readLimits." + name + " " + limit + " is below 1");
    }
  }
}
