package org.involvement.examples.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many of something, as it is given on the command line: '1' or more. */
final class NumberArgument implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String number) {
    try {
      int many = Integer.parseInt(number);
      if (many >= 1) {
        return many;
      }
    } catch (NumberFormatException e) {
      // Refused below, like what is less than 1.
    }
    throw new TypeConversionException(
        "'" + number + "' is not a whole number from 1 to " + Integer.MAX_VALUE);
  }
}
