package org.involvement.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The numbers at one path that do not follow, gathered. */
final class Mismatches {
  /** How far two numbers may differ that were rounded on different ways. */
  static final double ROUNDING = 1e-12;

  private final String path;
  private final List<Mismatch> found = new ArrayList<>();

  Mismatches(String path) {
    this.path = path;
  }

  void compare(String number, OptionalDouble stated, OptionalDouble derived) {
    boolean same =
        (stated.isPresent() && derived.isPresent())
            ? Math.abs(stated.getAsDouble() - derived.getAsDouble()) <= ROUNDING
            : stated.isPresent() == derived.isPresent();
    check(same, number, shown(stated), shown(derived));
  }

  void compare(String number, Object stated, Object derived) {
    check(stated.equals(derived), number, stated, derived);
  }

  void check(boolean holds, String number, Object stated, Object derived) {
    if (!holds) {
      found.add(new Mismatch(path, number, stated.toString(), derived.toString()));
    }
  }

  void addAll(List<Mismatch> more) {
    found.addAll(more);
  }

  List<Mismatch> list() {
    return List.copyOf(found);
  }

  private static String shown(OptionalDouble number) {
    return number.isPresent() ? Double.toString(number.getAsDouble()) : "none";
  }
}
