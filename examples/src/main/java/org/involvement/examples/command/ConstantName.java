package org.involvement.examples.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a constant is named on the command line, such as 'uk-standards'; case does not count. */
final class ConstantName<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  ConstantName(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is not one of " + String.join(", ", all(type))));
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(ConstantName::of).toList();
  }
}
