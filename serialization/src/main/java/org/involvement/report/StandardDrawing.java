package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.page.Drawing;
import org.involvement.page.Shape;
import org.involvement.page.Shape.Fill;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.Bounds;

/** Standards with the least and the greatest that their score can be. */
final class StandardDrawing {
  private static final int BAR = 12;
  private static final int GAP = 12;
  private static final int LEFT = 8;
  private static final int LENGTH = Drawing.WIDTH - 2 * LEFT;

  private StandardDrawing() {}

  static Optional<Drawing> of(Scorecard card, ReleaseLevel level) {
    List<Score> standards = card.root().parts().stream().filter(Score::isScored).toList();
    if (standards.isEmpty()) {
      return Optional.empty();
    }
    List<Shape> shapes = new ArrayList<>();
    int top = 0;
    for (Score standard : standards) {
      top = row(shapes, standard, ScoreFigure.of(standard, level), top);
    }
    int axis = top + 12;
    shapes.add(new Shape.Label(0, axis, "0, nothing of it", false));
    shapes.add(new Shape.Label(Drawing.WIDTH, axis, "1, all of it", true));
    return Optional.of(
        new Drawing(
            "What the record supports of each standard",
            "Of each a hatched bar from the least to the greatest that its score can be, filled up to"
                + " the least, with a dot at the score from what is known. The table below has the"
                + " figures.",
            axis + 6,
            shapes));
  }

  /** Adds a standard from a height down; where the next one begins. */
  private static int row(List<Shape> shapes, Score standard, ScoreFigure figure, int top) {
    int bar = Caption.add(shapes, top, standard.statement(), standard.support().inWords());
    shapes.add(new Shape.Box(LEFT, bar, LENGTH, BAR, Fill.OUTLINE));
    Bounds bounds = figure.bounds().orElseThrow();
    int low = x(bounds.low());
    int high = x(bounds.high());
    if (low > LEFT) {
      shapes.add(new Shape.Box(LEFT, bar, low - LEFT, BAR, Fill.SOLID));
    }
    if (high > low) {
      shapes.add(new Shape.Box(low, bar, high - low, BAR, Fill.HATCHED));
    }
    if (figure.value().isPresent()) {
      shapes.add(new Shape.Dot(x(figure.value().getAsDouble()), bar + BAR / 2));
    }
    return bar + BAR + GAP;
  }

  private static int x(double score) {
    return LEFT + (int) Math.round(LENGTH * score);
  }
}
