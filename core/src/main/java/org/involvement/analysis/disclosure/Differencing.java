package org.involvement.analysis.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What a second release reveals together with the first, so that it is refused until something is
 * hidden or coarsened.
 *
 * <p>A fixed threshold cannot prevent differencing: a panel of 20 last month and of 21 now, both
 * shown in full, tell everything of the newcomer. So every count is named for which it is not shown
 * that the two releases together leave it open: hidden counts of either, and differences that the
 * rule of the later release would keep from the reader. Hide some of it with {@link
 * Release#hiding}, or release a table of fewer rows ({@link Table#mergingRows}), and check again.
 *
 * <p>A count is open when it can be another in some pair of tables that agree with all that is
 * shown. Such pairs are looked for by changing a few counts of one table by one, so that it adds up
 * as before, and making the other fit to that. For the same people in the same rows and columns
 * this finds all there are, so that just the determined counts are named. Otherwise now and then
 * one may be named that a rarer pair would leave open: no determined count is left out, but the
 * answer may be stricter than it has to be.
 *
 * @param people how the people of the two releases are related
 * @param later what may be shown of the later release, if it is not refused
 * @param revealed what the two reveal together
 */
public record Differencing(People people, ReleasedTable later, List<DisclosedCell> revealed)
    implements Finding {

  /** How the people counted in two releases are related. */
  public enum People {
    /** They are the same. */
    SAME,
    /** All who are counted in the earlier are counted in the later, alike, and perhaps others. */
    MORE,
    /** Some may have come and others gone, or have been corrected. */
    CHANGED
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if one is missing
   */
  public Differencing {
    Checks.required(people, "differencing.people");
    Checks.required(later, "differencing.later");
    revealed = Checks.list(revealed, "differencing.revealed");
  }

  /**
   * {@return what two releases of the same rows and columns reveal together}
   *
   * @throws InvalidValueException as {@link #of(Release, Release, People, Map)} does
   */
  public static Differencing of(Release earlier, Release later, People people) {
    return of(earlier, later, people, Map.of());
  }

  /**
   * {@return what two releases reveal together}
   *
   * @param merged for each row or column of the earlier release that is part of another in the
   *     later, the label of that other
   * @throws InvalidValueException if a row or column of the one is not in the other, or the later
   *     counts fewer than the earlier though it counts the same people or more, or others though it
   *     counts the same
   */
  public static Differencing of(
      Release earlier, Release later, People people, Map<String, String> merged) {
    Checks.required(people, "differencing.people");
    return new Differencing(
        people, later.shown(), new ReleasePair(earlier, later, people, merged).revealed());
  }

  /** {@return whether the later release reveals something and may not leave the house} */
  public boolean isRefused() {
    return !revealed.isEmpty();
  }

  /** {@return the later release; empty where it is refused} */
  public Optional<ReleasedTable> released() {
    return isRefused() ? Optional.empty() : Optional.of(later);
  }

  @Override
  public String definition() {
    return "Counts that an earlier and a later release reveal together though neither does alone.";
  }

  @Override
  public String denominator() {
    return "Two releases, the later counting "
        + switch (people) {
          case SAME -> "the same people.";
          case MORE -> "the same people and perhaps more.";
          case CHANGED -> "people of whom some may have come and others gone.";
        };
  }

  @Override
  public List<LeftOut> leftOut() {
    return List.of();
  }

  @Override
  public String caveat() {
    return "Only these two releases were held against each other: an older one, or a table by other"
        + " groups, may reveal more.";
  }

  /** {@return what is revealed as text for a terminal} */
  @Override
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(isRefused() ? "Refused: the releases reveal\n" : "Nothing is revealed.\n");
    revealed.forEach(one -> text.append("  ").append(one).append('\n'));
    return text + about();
  }
}
