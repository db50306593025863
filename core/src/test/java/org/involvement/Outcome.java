package org.involvement;

import java.util.function.Supplier;
import org.involvement.value.InvalidValueException;

/** What came of an attempt, so that a table can hold valid and invalid input side by side. */
public final class Outcome {
  private Outcome() {}

  /** What was made, as it prints itself, or the message of the refusal. */
  public static String of(Supplier<?> attempt) {
    try {
      return attempt.get().toString();
    } catch (InvalidValueException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** 'ok', or the message of the refusal. */
  public static String ok(Supplier<?> attempt) {
    return of(
        () -> {
          Object unused = attempt.get();
          return "ok";
        });
  }
}
