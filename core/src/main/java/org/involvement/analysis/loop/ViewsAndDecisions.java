package org.involvement.analysis.loop;

import java.util.List;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.View;
import org.involvement.internal.Columns;
import org.involvement.programme.Programme;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What contributors make of what the organisation decided: how many contributions were agreed and
 * are found to be met, agreed and not met, and so on.
 *
 * <p>Both are judgements, and neither corrects the other: where they differ, that is the finding.
 * Counted is each contribution on which a view was given since the decision. One that goes on in
 * others and was not decided itself is held against their decision, where all were decided alike.
 *
 * @param counts a count for each decision and view, also where it is 0, in the order of these
 * @param leftOut contributions that are not counted, and why
 * @param complete whether all contributions and all steps were recorded
 */
public record ViewsAndDecisions(List<ViewCount> counts, List<LeftOut> leftOut, boolean complete)
    implements Finding {
  /**
   * Checks the counts.
   *
   * @throws InvalidValueException if a decision and view is counted twice
   */
  public ViewsAndDecisions {
    counts =
        Checks.distinct(
            counts,
            "viewsAndDecisions.counts",
            each -> Checks.name(each.decided()) + " and " + Checks.name(each.view()));
    leftOut = Checks.list(leftOut, "viewsAndDecisions.leftOut");
  }

  /** {@return what contributors make of what was decided in a programme} */
  public static ViewsAndDecisions of(Programme programme) {
    return new ViewTable(programme).views();
  }

  /**
   * {@return the count of one decision and one view}
   *
   * @throws InvalidValueException if it was not counted
   */
  public ViewCount at(Disposition decided, View view) {
    return counts.stream()
        .filter(each -> each.decided() == decided && each.view() == view)
        .findFirst()
        .orElseThrow(
            () ->
                Checks.invalid(
                    "viewsAndDecisions.at",
                    Checks.name(decided) + " and " + Checks.name(view),
                    ViolationKind.UNKNOWN,
                    "is not counted"));
  }

  /** {@return how many contributions are counted} */
  public long all() {
    return counts.stream().mapToLong(ViewCount::contributions).sum();
  }

  @Override
  public String definition() {
    return "Contributions by what was decided about them and by whether their contributors, asked"
        + " since then, find that they were met.";
  }

  @Override
  public String denominator() {
    return all()
        + (all() == 1 ? " contribution" : " contributions")
        + " with a decision that stands and a view given since";
  }

  @Override
  public String caveat() {
    return "Those who gave a view need not be like those who did not."
        + (complete ? "" : " There may be contributions and steps that are not recorded.");
  }

  @Override
  public String toText() {
    Columns text = new Columns();
    text.add("decided, and how contributors see it", "contributions");
    for (ViewCount count : counts) {
      text.add(count.words(), Long.toString(count.contributions()));
    }
    return text + "\n" + about();
  }
}
