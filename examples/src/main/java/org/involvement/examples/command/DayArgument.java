package org.involvement.examples.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as it is given on the command line, such as '2026-01-31'. */
final class DayArgument implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + day + "' is not a day of the form 2026-01-31");
    }
  }
}
