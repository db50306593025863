package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.involvement.page.Drawing;
import org.involvement.page.Shape;
import org.involvement.page.Shape.Fill;

/** Shares of people, drawn beside their targets from what is shown of the counts. */
final class ReachDrawing {
  private static final int BAR = 10;
  private static final int GAP = 14;
  private static final int LONGEST = Drawing.WIDTH - 2;

  private final String characteristic;
  private final ReachTarget target;
  private final ShownCounts shown;

  ReachDrawing(String characteristic, ReachTarget target, ShownCounts shown) {
    this.characteristic = characteristic;
    this.target = target;
    this.shown = shown;
  }

  /** Empty where there are no shares to draw, or too much of them is not shown. */
  Optional<Drawing> drawing() {
    double all = 0;
    for (int i = 0; shown.isExact() && i < target.groups(); i++) {
      all += number(i).orElse(0);
    }
    if (all == 0 || target.share(0).isEmpty()) {
      return Optional.empty();
    }
    double longest = 0;
    for (int i = 0; i < target.groups(); i++) {
      longest = Math.max(longest, target.share(i).getAsDouble());
      longest = Math.max(longest, number(i).orElse(0) / all);
    }
    List<Shape> shapes = new ArrayList<>();
    int top = 0;
    for (int i = 0; i < target.groups(); i++) {
      top = row(shapes, i, top, all, longest);
    }
    return Optional.of(
        new Drawing(
            "People by " + characteristic + " beside their target",
            "Of each group two bars: filled for its share of the people whose number is shown,"
                + " outlined for its target. The table below has the figures.",
            top,
            shapes));
  }

  /** Adds a group from a height down; where the next one begins. */
  private int row(List<Shape> shapes, int group, int top, double all, double longest) {
    String figures = shown.words().get(group) + "; target " + target.words(group);
    int bar = Caption.add(shapes, top, shown.names().get(group), figures);
    OptionalLong number = number(group);
    if (number.isPresent() && number.getAsLong() > 0) {
      int width = length(number.getAsLong() / all, longest);
      shapes.add(new Shape.Box(1, bar, width, BAR, Fill.SOLID));
    }
    int width = length(target.share(group).orElseThrow(), longest);
    shapes.add(new Shape.Box(1, bar + BAR + 1, width, BAR, Fill.OUTLINE));
    return bar + 2 * BAR + GAP;
  }

  private static int length(double share, double longest) {
    return Math.max(1, (int) Math.round(LONGEST * share / longest));
  }

  private OptionalLong number(int group) {
    return Cells.number(shown.cells().get(group));
  }
}
