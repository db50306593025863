package org.involvement.scoring.card;

import java.math.BigDecimal;
import java.util.Optional;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.value.Answer;
import org.involvement.value.check.Decimals;

/** What a score was worked out from: counts, never every item. */
public sealed interface Working
    permits Figure, Working.Amounts, Working.Combined, Working.Undecided, Working.Inapplicable {
  /**
   * {@return what the case for this working answers}
   *
   * @param cases what to do with each working
   */
  <R> R match(Cases<R> cases);

  /**
   * What to do with each working; a new working is a new case.
   *
   * @param <R> what each case answers
   */
  interface Cases<R> {
    /** {@return what is answered for a criterion that is worked out from the record} */
    R figure(Figure figure);

    /** {@return what is answered for amounts} */
    R amounts(Amounts amounts);

    /** {@return what is answered for criteria combined} */
    R combined(Combined combined);

    /** {@return what is answered for a criterion of which it is unknown whether it applies} */
    R undecided(Undecided undecided);

    /** {@return what is answered for a criterion that does not apply} */
    R inapplicable(Inapplicable inapplicable);
  }

  /**
   * Amounts, which are shown and not scored.
   *
   * @param least the least amount recorded; empty where none was
   * @param greatest the greatest amount recorded; empty where none was
   */
  record Amounts(Optional<Answer.Amount> least, Optional<Answer.Amount> greatest)
      implements Working {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.amounts(this);
    }
  }

  /**
   * Several criteria as one.
   *
   * @param aggregation how they were combined; empty for a profile, which has no total
   * @param leastCoverage the coverage below which there is no value; empty means that any will do
   * @param conflict how unknown facts were dealt with that move several of them in opposite
   *     directions
   */
  record Combined(
      Optional<Aggregation> aggregation, Optional<BigDecimal> leastCoverage, Conflict conflict)
      implements Working {
    /** Removes trailing zeros, so that equal numbers are equal. */
    public Combined {
      leastCoverage = Decimals.optional(leastCoverage, "combined.leastCoverage");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.combined(this);
    }
  }

  /**
   * What counts if the criterion applies, which is unknown.
   *
   * @param condition what would have to be so for it to apply
   * @param applies the programme as the one item of a share: yes where the condition holds
   * @param measure what the score is worked out from where the criterion applies
   * @param conflict how unknown facts were dealt with that move both whether it applies and the
   *     score; its completions have one end, that of the measure where it applies
   */
  record Undecided(Condition condition, Figure.Counted applies, Working measure, Conflict conflict)
      implements Working {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.undecided(this);
    }
  }

  /**
   * Nothing, because the criterion does not apply.
   *
   * @param condition what would have to be so for it to apply
   */
  record Inapplicable(Condition condition) implements Working {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.inapplicable(this);
    }
  }
}
