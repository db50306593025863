package org.involvement.form;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The outside form of names of constants and types: 'in-person' for IN_PERSON, 'fed-back' for
 * FedBack.
 */
public final class KebabCase {
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)(?=[A-Z])");

  private KebabCase() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static String of(Class<?> type) {
    return INNER_CAPITAL.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
