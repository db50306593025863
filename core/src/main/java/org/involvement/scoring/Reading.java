package org.involvement.scoring;

import java.util.Optional;
import org.involvement.value.Answer;

/**
 * What a record says on one fact of one item.
 *
 * @param answer how things are, or that the question does not apply; empty means unknown
 * @param cause why it is unknown; empty where it is known
 */
record Reading(Optional<Answer> answer, Optional<Gap.Cause> cause) {
  static final Reading YES = of(Answer.YES);
  static final Reading PARTLY = of(Answer.PARTLY);
  static final Reading NO = of(Answer.NO);
  static final Reading NOT_RECORDED = unknown(Gap.Cause.NOT_RECORDED);
  static final Reading WITHHELD = unknown(Gap.Cause.WITHHELD);
  static final Reading CONTRADICTED = unknown(Gap.Cause.CONTRADICTED);

  static Reading of(Answer answer) {
    return new Reading(Optional.of(answer), Optional.empty());
  }

  /** Known to be so, or known not to be so, or neither. */
  static Reading of(boolean yes, boolean no) {
    return yes ? YES : no ? NO : NOT_RECORDED;
  }

  boolean isOpen() {
    return answer.isEmpty();
  }

  boolean isInapplicable() {
    return answer.filter(Answer.DoesNotApply.class::isInstance).isPresent();
  }

  /** Whether both say the same; why a question does not apply may be said in two ways. */
  boolean agreesWith(Reading other) {
    return equals(other) || (isInapplicable() && other.isInapplicable());
  }

  private static Reading unknown(Gap.Cause cause) {
    return new Reading(Optional.empty(), Optional.of(cause));
  }
}
