package org.involvement.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.value.check.Checks;

/** Constants as words of an open vocabulary, such as 'answered'. */
public final class Words {
  private Words() {}

  public static String of(Enum<?> constant) {
    return Checks.name(constant);
  }

  public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst();
  }
}
