package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.involvement.page.Drawing;
import org.involvement.page.Shape;
import org.involvement.page.Shape.Fill;
import org.involvement.value.Bounds;

/** Shares of people next to their targets, drawn as far as they follow from the counts shown. */
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

  /** Empty where there are no shares to draw, or nothing follows on them from what is shown. */
  Optional<Drawing> drawing() {
    if (!shown.isExact() || target.groups() == 0 || target.share(0).isEmpty()) {
      return Optional.empty();
    }
    ShownShares shares = new ShownShares(shown, target.groups());
    List<Bounds> people = IntStream.range(0, target.groups()).mapToObj(shares::of).toList();
    if (people.stream().allMatch(share -> share.low() == 0)) {
      return Optional.empty();
    }
    double longest = 0;
    for (int i = 0; i < target.groups(); i++) {
      longest = Math.max(longest, target.share(i).getAsDouble());
      longest = Math.max(longest, people.get(i).high());
    }
    List<Shape> shapes = new ArrayList<>();
    int top = 0;
    for (int i = 0; i < target.groups(); i++) {
      top = row(shapes, i, top, people.get(i), longest);
    }
    return Optional.of(
        new Drawing(
            "People by " + characteristic + " beside their target",
            "Of each group two bars. The first is filled up to the least share that the counts shown"
                + " allow, and hatched up to the greatest; the second, outlined, is its target. The"
                + " table below has the figures.",
            top,
            shapes));
  }

  /** Adds a group from a height down; where the next one begins. */
  private int row(List<Shape> shapes, int group, int top, Bounds people, double longest) {
    String figures = shown.words().get(group) + "; target " + target.words(group);
    int bar = Caption.add(shapes, top, shown.names().get(group), figures);
    int low = length(people.low(), longest);
    int high = length(people.high(), longest);
    if (low > 0) {
      shapes.add(new Shape.Box(1, bar, low, BAR, Fill.SOLID));
    }
    if (high > low) {
      shapes.add(new Shape.Box(1 + low, bar, high - low, BAR, Fill.HATCHED));
    }
    int width = Math.max(1, length(target.share(group).orElseThrow(), longest));
    shapes.add(new Shape.Box(1, bar + BAR + 1, width, BAR, Fill.OUTLINE));
    return bar + 2 * BAR + GAP;
  }

  private static int length(double share, double longest) {
    return share == 0 ? 0 : Math.max(1, (int) Math.round(LONGEST * share / longest));
  }
}
