package org.involvement.scoring;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Constants as words of an open vocabulary, such as 'response-given'. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst();
  }
}
