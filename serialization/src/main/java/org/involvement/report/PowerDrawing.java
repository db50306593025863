package org.involvement.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.framework.Power;
import org.involvement.page.Drawing;
import org.involvement.page.Shape;
import org.involvement.page.Shape.Fill;

/** The power that is said to have been held, as steps from none to deciding. */
final class PowerDrawing {
  private static final List<Power> STEPS = List.of(Power.values());
  private static final int BAR = 12;
  private static final int GAP = 14;
  private static final int STEP = Drawing.WIDTH / 5;

  private PowerDrawing() {}

  static Drawing of(List<PowerFigure.Held> all) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (PowerFigure.Held held : all) {
      rows.computeIfAbsent(held.stage() + ": " + held.who(), any -> new ArrayList<>())
          .add(STEPS.indexOf(held.record().power()));
    }
    List<Shape> shapes = new ArrayList<>();
    int top = 0;
    for (Map.Entry<String, List<Integer>> row : rows.entrySet()) {
      int least = row.getValue().stream().mapToInt(Integer::intValue).min().orElseThrow();
      int most = row.getValue().stream().mapToInt(Integer::intValue).max().orElseThrow();
      int bar = Caption.add(shapes, top, row.getKey(), words(least, most));
      for (int step = 0; step < STEPS.size() - 1; step++) {
        Fill fill = step < least ? Fill.SOLID : step < most ? Fill.HATCHED : Fill.OUTLINE;
        shapes.add(new Shape.Box(step * STEP + 1, bar, STEP - 4, BAR, fill));
      }
      top = bar + BAR + GAP;
    }
    return new Drawing(
        "Power by stage and standpoint",
        "Five boxes for told, asked, gave advice, decided together and decided: filled as far as all"
            + " who say something agree, hatched as far as only some say so. The table below has who"
            + " says what.",
        top,
        shapes);
  }

  private static String words(int least, int most) {
    String from = word(STEPS.get(least));
    return least == most ? from : from + " to " + word(STEPS.get(most));
  }

  private static String word(Power power) {
    return switch (power) {
      case NONE -> "none";
      case INFORMED -> "told";
      case CONSULTED -> "asked";
      case ADVISED -> "advice";
      case SHARED -> "together";
      case DELEGATED -> "decided";
    };
  }
}
