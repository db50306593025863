package org.involvement.analysis.loop;

import java.util.List;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.feedback.Milestone;
import org.involvement.internal.Columns;
import org.involvement.programme.Programme;
import org.involvement.value.Bounds;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How many contributions came to a milestone, such as that the answer was fed back: by item, by
 * original item before merging and splitting, and by perspective.
 *
 * <p>An item is a contribution that stands; one that goes on in another is no item of its own. An
 * original item is what was said, each once, whatever it was merged into or split into; it came to
 * a milestone where it did itself or where all did in which it goes on. So nobody who said
 * something is counted twice or lost. By perspective original items are counted, each in every
 * perspective it was said from.
 *
 * <p>Where the milestone is one of telling people (a receipt, an answer, an outcome), contributions
 * whose contributors cannot be told individually are counted apart, and only there: whether the
 * public was told is another question than whether they were. That is our judgement.
 *
 * @param milestone the milestone
 * @param items items that came to it
 * @param notIndividuallyReachable of these, those whose contributors cannot be told individually;
 *     none where the milestone is not one of telling
 * @param originals original items that came to it
 * @param originalsNotIndividuallyReachable of these, those whose contributors cannot be told
 *     individually; none where the milestone is not one of telling
 * @param perspectives original items by perspective, in alphabetical order
 * @param noPerspective original items of which no perspective is recorded
 * @param inSeveral how many original items stand in more than one perspective
 * @param leftOut what is not counted
 * @param complete whether all contributions were recorded
 */
public record LoopShares(
    Milestone milestone,
    LoopShare items,
    LoopShare notIndividuallyReachable,
    LoopShare originals,
    LoopShare originalsNotIndividuallyReachable,
    List<PerspectiveShare> perspectives,
    LoopShare noPerspective,
    long inSeveral,
    List<LeftOut> leftOut,
    boolean complete)
    implements Finding {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or a perspective stands twice
   */
  public LoopShares {
    Checks.required(milestone, "loopShares.milestone");
    Checks.required(items, "loopShares.items");
    Checks.required(notIndividuallyReachable, "loopShares.notIndividuallyReachable");
    Checks.required(originals, "loopShares.originals");
    Checks.required(
        originalsNotIndividuallyReachable, "loopShares.originalsNotIndividuallyReachable");
    perspectives =
        Checks.distinct(perspectives, "loopShares.perspectives", PerspectiveShare::perspective);
    Checks.required(noPerspective, "loopShares.noPerspective");
    leftOut = Checks.list(leftOut, "loopShares.leftOut");
  }

  /** {@return how many contributions of a programme came to a milestone} */
  public static LoopShares of(Programme programme, Milestone milestone) {
    return new LoopCounts(programme, milestone).shares();
  }

  @Override
  public String definition() {
    return "Contributions "
        + switch (milestone) {
          case RAISED -> "that were raised: all of them";
          case ACKNOWLEDGED -> "that were acknowledged, or whose receipt was fed back";
          case CONSIDERED -> "that were considered or decided about";
          case DECIDED -> "on which a decision stands";
          case ANSWERED -> "on which the decision that stands was fed back with its reason";
          case ANSWERED_PERSONALLY ->
              "on which the decision that stands was fed back with its reason to the contributor";
          case OUTCOME_FED_BACK -> "on which it was fed back what changed, or how the work ended";
          case CHANGED -> "because of which something changed";
        }
        + ", themselves or in all in which they go on.";
  }

  @Override
  public String denominator() {
    return counted(items.all(), "contribution")
        + " by item, "
        + counted(originals.all(), "contribution")
        + " by original item before merging and splitting"
        + (notIndividuallyReachable.all() + originalsNotIndividuallyReachable.all() == 0
            ? ""
            : "; apart, since their contributors cannot be told individually: "
                + notIndividuallyReachable.all()
                + " by item, "
                + originalsNotIndividuallyReachable.all()
                + " by original item");
  }

  @Override
  public String caveat() {
    return "It says what was done, not how well, and feeding back counts to whomever it was."
        + (inSeveral == 0
            ? ""
            : " By perspective, "
                + counted(inSeveral, "contribution")
                + (inSeveral == 1 ? " counts" : " count")
                + " in more than one, so that the perspectives add up to more than all.")
        + (items.certain()
            ? ""
            : " Some steps may not be recorded: what is missing may have been done.")
        + (complete ? "" : " There may be contributions that are not recorded.");
  }

  @Override
  public String toText() {
    Columns text = new Columns();
    text.add(Checks.words(milestone), "all", "wholly", "in part", "share");
    add(text, "by item", items);
    add(text, "by original item", originals);
    perspectives.forEach(one -> add(text, "  " + one.perspective(), one.share()));
    if (noPerspective.all() > 0) {
      add(text, "  no perspective known", noPerspective);
    }
    if (notIndividuallyReachable.all() > 0) {
      add(text, "cannot be told, by item", notIndividuallyReachable);
    }
    if (originalsNotIndividuallyReachable.all() > 0) {
      add(text, "cannot be told, by original item", originalsNotIndividuallyReachable);
    }
    return text + "\n" + about();
  }

  private static void add(Columns text, String name, LoopShare share) {
    text.add(
        name,
        Long.toString(share.all()),
        Long.toString(share.wholly()),
        Long.toString(share.partly()),
        share.bounds().map(Bounds::toString).orElse("-"));
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
