package org.involvement.scoring.internal.fact;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.involvement.scoring.known.Gap;
import org.involvement.value.Answer;
import org.involvement.value.Text;

/**
 * What a record says on one fact of one item.
 *
 * @param answer how things are, or that the question does not apply; empty means unknown
 * @param cause why it is unknown; empty where it is known
 */
public record Reading(Optional<Answer> answer, Optional<Gap.Cause> cause)
    implements Comparable<Reading> {
  private static final Comparator<Reading> ORDER =
      Comparator.comparing((Reading reading) -> reading.cause.map(Enum::ordinal).orElse(-1))
          .thenComparing(reading -> reading.answer.map(Object::toString).orElse(""))
          .thenComparing(reading -> reading.doesNotApply(Answer.DoesNotApply::reason))
          .thenComparing(reading -> reading.doesNotApply(Answer.DoesNotApply::saidBy));

  public static final Reading YES = of(Answer.YES);
  public static final Reading PARTLY = of(Answer.PARTLY);
  public static final Reading NO = of(Answer.NO);
  public static final Reading NOT_RECORDED = unknown(Gap.Cause.NOT_RECORDED);
  public static final Reading WITHHELD = unknown(Gap.Cause.WITHHELD);
  public static final Reading CONTRADICTED = unknown(Gap.Cause.CONTRADICTED);

  public static Reading of(Answer answer) {
    return new Reading(Optional.of(answer), Optional.empty());
  }

  /** Known to be so, or known not to be so, or neither. */
  public static Reading of(boolean yes, boolean no) {
    return yes ? YES : no ? NO : NOT_RECORDED;
  }

  public boolean isOpen() {
    return answer.isEmpty();
  }

  public boolean isInapplicable() {
    return answer.filter(Answer.DoesNotApply.class::isInstance).isPresent();
  }

  private String doesNotApply(Function<Answer.DoesNotApply, Text> part) {
    return answer
        .filter(Answer.DoesNotApply.class::isInstance)
        .map(found -> part.apply((Answer.DoesNotApply) found).value())
        .orElse("");
  }

  /** Compares in an order of no meaning, so that hash tables find one among many of equal hash. */
  @Override
  public int compareTo(Reading other) {
    return ORDER.compare(this, other);
  }

  /** Whether both say the same; why a question does not apply may be said in two ways. */
  public boolean agreesWith(Reading other) {
    return equals(other) || (isInapplicable() && other.isInapplicable());
  }

  private static Reading unknown(Gap.Cause cause) {
    return new Reading(Optional.empty(), Optional.of(cause));
  }
}
