package org.involvement.examples.command;

import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Who says that all words of a tracker may be printed, and since when, such as 'the involvement
 * lead, 2025-06-30'.
 *
 * @param who the role
 * @param day a day, month or year
 */
record PrintingWord(Text who, PartialDate day) {
  private static final String FORM =
      "is not a role and a day, such as 'the involvement lead, 2025-06-30'";

  /** Reads it from the command line; the last comma is before the day. */
  static final class Argument implements ITypeConverter<PrintingWord> {
    @Override
    public PrintingWord convert(String words) {
      int comma = words.lastIndexOf(',');
      if (comma < 0) {
        throw new TypeConversionException("'" + words + "' " + FORM);
      }
      try {
        return new PrintingWord(
            Text.of(words.substring(0, comma)),
            PartialDate.parse(words.substring(comma + 1).strip()));
      } catch (InvalidValueException e) {
        throw new TypeConversionException("'" + words + "' " + FORM);
      }
    }
  }

  /** The same in words, such as 'the involvement lead says so, 2025-06-30'. */
  String toText() {
    return who.value() + " says so, " + day;
  }
}
