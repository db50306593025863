package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.involvement.page.Drawing;
import org.involvement.page.Shape;
import org.involvement.page.Shape.Fill;

/** Days until a quarter, half and three quarters, as a box with a dot at the half. */
final class TimeDrawing {
  private static final int BAR = 14;
  private static final int GAP = 12;
  private static final int LEFT = 8;
  private static final int LONGEST = Drawing.WIDTH - 2 * LEFT;

  private TimeDrawing() {}

  /** Empty where no day is shown. */
  static Optional<Drawing> of(List<TimeFigure.Waiting> all) {
    long last =
        all.stream()
            .flatMap(waiting -> waiting.days().stream())
            .mapToLong(day -> day.orElse(-1))
            .max()
            .orElse(-1);
    if (last < 0) {
      return Optional.empty();
    }
    List<Shape> shapes = new ArrayList<>();
    int top = 0;
    for (TimeFigure.Waiting waiting : all) {
      top = row(shapes, waiting, top, Math.max(1, last));
    }
    int axis = top + 12;
    shapes.add(new Shape.Label(0, axis, "0 days", false));
    shapes.add(new Shape.Label(Drawing.WIDTH, axis, RecordWords.number(last, "day", "days"), true));
    return Optional.of(
        new Drawing(
            "Days from a contribution to what came of it",
            "Of each a box from the day by which a quarter had come to it to that of three quarters,"
                + " with a dot at the half; a stroke for the quarter alone. The table below has the"
                + " figures.",
            axis + 6,
            shapes));
  }

  /** Adds one from a height down; where the next one begins. */
  private static int row(List<Shape> shapes, TimeFigure.Waiting waiting, int top, long last) {
    int bar = Caption.add(shapes, top, waiting.words(), "half: " + waiting.shown().get(1));
    int middle = bar + BAR / 2;
    shapes.add(new Shape.Line(LEFT, middle, LEFT + LONGEST, middle));
    OptionalLong first = waiting.days().get(0);
    OptionalLong third = waiting.days().get(2);
    if (first.isPresent() && third.isPresent()) {
      int from = x(first.getAsLong(), last);
      int width = Math.max(1, x(third.getAsLong(), last) - from);
      shapes.add(new Shape.Box(from, bar, width, BAR, Fill.HATCHED));
    } else if (first.isPresent()) {
      shapes.add(new Shape.Box(x(first.getAsLong(), last), bar, 1, BAR, Fill.SOLID));
    }
    waiting.days().get(1).ifPresent(half -> shapes.add(new Shape.Dot(x(half, last), middle)));
    return bar + BAR + GAP;
  }

  private static int x(long days, long last) {
    return LEFT + (int) Math.round((double) LONGEST * days / last);
  }
}
