package org.involvement.scoring;

import java.util.Locale;

/** Constants as words of an open vocabulary, such as 'response-given'. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
