package org.involvement.programme;

import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.value.ActivityId;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * "We asked, you said, we did" as data, with what is still open first.
 *
 * <p>The form is that in which councils and health services answer a consultation; the open items
 * are our addition. It holds ids and no words: these are in the programme, and whether they may be
 * printed is said there. Each contribution that stands has one line; one that goes on in another is
 * answered with that one.
 *
 * @param open contributions on which decision and reason were not fed back, by activity in the
 *     order of recording, those of no known activity last
 * @param answered contributions on which they were, in the same order
 * @param withdrawn contributions that were taken back before they were answered
 * @param together joint decisions that answer no contribution, and what changed by them
 * @param certain whether all steps were recorded; where false, what is open is so only as far as is
 *     recorded
 * @param complete whether all contributions were recorded; where false, there may be more
 */
public record YouSaidWeDid(
    List<Line> open,
    List<Line> answered,
    List<ContributionId> withdrawn,
    List<Together> together,
    boolean certain,
    boolean complete) {
  /**
   * Copies the lists.
   *
   * @throws InvalidValueException if an element is missing
   */
  public YouSaidWeDid {
    open = Checks.list(open, "youSaidWeDid.open");
    answered = Checks.list(answered, "youSaidWeDid.answered");
    withdrawn = Checks.list(withdrawn, "youSaidWeDid.withdrawn");
    together = Checks.list(together, "youSaidWeDid.together");
  }

  /** {@return what was asked, said and done in a programme} */
  public static YouSaidWeDid of(Programme programme) {
    return new YouSaidWeDidBuilder(Checks.required(programme, "programme")).all();
  }

  /**
   * {@return those that are open and may be answered: more than a receipt was fed back, and steps
   * may be missing} They are as in {@link Loops#perhapsAnswered()}.
   */
  public List<Line> perhapsAnswered() {
    return open.stream().filter(this::isPerhapsAnswered).toList();
  }

  /** {@return those that are open and not {@link #perhapsAnswered()}} */
  public List<Line> unanswered() {
    return open.stream().filter(line -> !isPerhapsAnswered(line)).toList();
  }

  private boolean isPerhapsAnswered(Line line) {
    return !certain && line.toldMore();
  }

  /** {@return it as text for a terminal, a line for each contribution, open ones first} */
  public String toText() {
    return YouSaidWeDidText.of(this);
  }

  /**
   * One contribution that stands, and what was done with it.
   *
   * @param asked the activity in which it was said; empty means unknown, or in none
   * @param said the contribution
   * @param cameFrom those that were merged into it, or that it is a piece of; how these came about
   *     is in the {@link Lineage}
   * @param decided what was decided; empty means nothing, or that a reopening took it back
   * @param by the decision it was part of; empty where none is recorded
   * @param fedBack what was fed back, to whomever, in the order in which it first was
   * @param did what changed because of it, in the order in which it first did
   * @param canReceiveReply whether the contributor can be told individually
   */
  public record Line(
      Optional<ActivityId> asked,
      ContributionId said,
      List<ContributionId> cameFrom,
      Optional<Disposition> decided,
      Optional<DecisionId> by,
      List<Feedback> fedBack,
      List<ChangeId> did,
      boolean canReceiveReply) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if the contribution is missing, or something stands twice
     */
    public Line {
      asked = Checks.optional(asked);
      Checks.required(said, "line.said");
      cameFrom = Checks.distinct(cameFrom, "line.cameFrom");
      decided = Checks.optional(decided);
      by = Checks.optional(by);
      fedBack = Checks.distinct(fedBack, "line.fedBack");
      did = Checks.distinct(did, "line.did");
    }

    private boolean toldMore() {
      return fedBack.stream().anyMatch(told -> told != Feedback.RECEIPT);
    }
  }

  /**
   * One decision that contributors and organisation took together and that answers no contribution.
   *
   * @param decision the decision
   * @param did what changed by it
   */
  public record Together(DecisionId decision, List<ChangeId> did) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if the decision is missing, or a change stands twice
     */
    public Together {
      Checks.required(decision, "together.decision");
      did = Checks.distinct(did, "together.did");
    }
  }
}
