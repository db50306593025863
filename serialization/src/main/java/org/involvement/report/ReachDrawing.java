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
  private static final int ROW = 46;
  private static final int BAR = 10;
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
    for (int i = 0; i < target.groups(); i++) {
      row(shapes, i, all, longest);
    }
    return Optional.of(
        new Drawing(
            "People by " + characteristic + " beside their target",
            "Of each group two bars: filled for its share of the people whose number is shown,"
                + " outlined for its target. The table below has the figures.",
            target.groups() * ROW,
            shapes));
  }

  private void row(List<Shape> shapes, int group, double all, double longest) {
    int top = group * ROW;
    shapes.add(new Shape.Label(0, top + 12, Labels.cut(shown.names().get(group), 22), false));
    String figures = shown.words().get(group) + "; target " + target.words(group);
    shapes.add(new Shape.Label(Drawing.WIDTH, top + 12, figures, true));
    OptionalLong number = number(group);
    if (number.isPresent() && number.getAsLong() > 0) {
      int width = length(number.getAsLong() / all, longest);
      shapes.add(new Shape.Box(1, top + 17, width, BAR, Fill.SOLID));
    }
    int width = length(target.share(group).orElseThrow(), longest);
    shapes.add(new Shape.Box(1, top + 28, width, BAR, Fill.OUTLINE));
  }

  private static int length(double share, double longest) {
    return Math.max(1, (int) Math.round(LONGEST * share / longest));
  }

  private OptionalLong number(int group) {
    return Cells.number(shown.cells().get(group));
  }
}
