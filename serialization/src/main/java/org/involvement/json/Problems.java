package org.involvement.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What is wrong with one document, collected while it is read on, up to a number. */
final class Problems {
  private final int most;
  private final List<InvolvementJsonException> found = new ArrayList<>();
  private boolean more;

  Problems(int most) {
    this.most = most;
  }

  /** Enough is said of a document. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Stop() {
      super("", null, false, false);
    }
  }

  /**
   * Adds a problem, and those that the same constructor found besides.
   *
   * @throws Stop if there are more than are asked for
   */
  void add(InvolvementJsonException problem, Input in) {
    add(problem);
    Stream.of(problem)
        .flatMap(each -> Optional.ofNullable(each.getCause()).stream())
        .flatMap(cause -> Stream.of(cause.getSuppressed()))
        .filter(InvalidValueException.class::isInstance)
        .forEach(besides -> add(in.refused((InvalidValueException) besides)));
  }

  /** Adds a problem, or throws it where none are collected. */
  static void addOrThrow(InvolvementJsonException problem, Input in, @Nullable Problems problems) {
    if (problems == null) {
      throw problem;
    }
    problems.add(problem, in);
  }

  /** Adds a problem behind which nothing was read, if there is still room. */
  void addLast(InvolvementJsonException problem) {
    if (found.size() == most) {
      more = true;
    } else {
      found.add(problem);
    }
  }

  List<JsonProblem> list() {
    return found.stream().map(InvolvementJsonException::problem).toList();
  }

  /** The first as an error that says how many others there are. */
  InvolvementJsonException first(InvolvementJsonException first) {
    return first.amongOthers(Math.max(found.size() - 1, 0), more);
  }

  private void add(InvolvementJsonException problem) {
    addLast(problem);
    if (more) {
      throw new Stop();
    }
  }
}
