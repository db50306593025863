package org.involvement.analysis.time;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.stream.Stream;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many contributions came to which end, such as '38 reached, 3 withdrawn, 12 open'.
 *
 * @param reached those that came to the milestone
 * @param withdrawn those taken back by the contributor, and not opened again
 * @param moved those that go on as part of another, or as several others
 * @param notTakenUp those decided not to be taken up; only on the way to a change
 * @param open those of which none of this is known
 */
public record EndCounts(long reached, long withdrawn, long moved, long notTakenUp, long open)
    implements Serializable {
  /** None at all. */
  public static final EndCounts NONE = new EndCounts(0, 0, 0, 0, 0);

  /**
   * Checks the counts.
   *
   * @throws InvalidValueException if one of them is negative
   */
  public EndCounts {
    check(reached, "reached");
    check(withdrawn, "withdrawn");
    check(moved, "moved");
    check(notTakenUp, "notTakenUp");
    check(open, "open");
  }

  /** {@return how many came to some end} */
  public long ended() {
    return reached + withdrawn + moved + notTakenUp;
  }

  /** {@return how many there are} */
  public long all() {
    return ended() + open;
  }

  /** {@return the counts of both together} */
  public EndCounts plus(EndCounts other) {
    return new EndCounts(
        reached + other.reached,
        withdrawn + other.withdrawn,
        moved + other.moved,
        notTakenUp + other.notTakenUp,
        open + other.open);
  }

  /** {@return the counts that are not 0, in words; 'none' where all are} */
  @Override
  public String toString() {
    return all() == 0 ? "none" : toText("reached", "open");
  }

  /** The counts that are not 0, those reached and open in words of their own. */
  String toText(String reachedWords, String openWords) {
    return Stream.of(
            words(reached, reachedWords),
            words(open, openWords),
            words(withdrawn, "withdrawn"),
            words(moved, "merged or split"),
            words(notTakenUp, "not taken up"))
        .filter(text -> !text.isEmpty())
        .collect(joining(", "));
  }

  private static String words(long count, String words) {
    return count == 0 ? "" : count + " " + words;
  }

  private static void check(long count, String name) {
    if (count < 0) {
      throw Checks.invalid("endCounts." + name, count, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
