package org.involvement.examples.command;

import java.util.Locale;

/** How a constant is named on the command line, such as 'uk-standards'. */
final class ConstantName {
  private ConstantName() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
