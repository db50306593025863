package org.involvement.examples.program;

import java.io.Serial;
import java.util.List;

/** The problems of what a program was given, a line for each. */
public final class Problems extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Makes one of problems, at least one. */
  public Problems(List<?> problems) {
    super(String.join(System.lineSeparator(), problems.stream().map(Object::toString).toList()));
  }

  /**
   * Throws them.
   *
   * @throws Problems if there is one
   */
  public static void refuse(List<?> problems) {
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
  }
}
