package org.involvement.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.ScoreDifference;

/** How many of the first criteria are higher, lower or neither, such as '1 higher, 2 the same'. */
final class OrderCounts {
  private static final String NOT_COMPARED = "not compared";

  private final Map<String, Long> counts;

  OrderCounts(List<ScoreDifference> scores) {
    this.counts =
        scores.stream()
            .filter(score -> !score.path().isEmpty() && score.path().indexOf('/') < 0)
            .collect(groupingBy(OrderCounts::inWords, Collectors.counting()));
  }

  private static String inWords(ScoreDifference score) {
    return score.difference().map(change -> change.order().inWords()).orElse(NOT_COMPARED);
  }

  @Override
  public String toString() {
    String text =
        Stream.concat(
                Stream.of(Difference.Order.values()).map(Difference.Order::inWords),
                Stream.of(NOT_COMPARED))
            .filter(counts::containsKey)
            .map(words -> counts.get(words) + " " + words)
            .collect(joining(", "));
    return text.isEmpty() ? "nothing compared" : text;
  }
}
