package org.involvement.scoring.rule;

import org.involvement.feedback.Milestone;
import org.involvement.framework.Practice;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/** A number that a record holds, once for the programme or once for each of some items. */
public sealed interface Quantity {
  /**
   * {@return what the case for this quantity answers}
   *
   * @param cases what to do with each quantity
   */
  <R> R match(Cases<R> cases);

  /**
   * What to do with each quantity; a new quantity is a new case.
   *
   * @param <R> what each case answers
   */
  interface Cases<R> {
    /** {@return what is answered for an amount} */
    R amount(Amount amount);

    /** {@return what is answered for days} */
    R days(Days days);

    /** {@return what is answered for people} */
    R people(People people);

    /** {@return what is answered for the number of methods} */
    R methods(Methods methods);
  }

  /**
   * The amount answered to a practice, by activity or for the programme, as with {@link
   * Measure.PracticeAnswer}.
   *
   * @param practice the practice
   * @param unit the unit it is answered in
   */
  record Amount(Practice practice, String unit) implements Quantity {
    /**
     * Checks that both are given.
     *
     * @throws InvalidValueException if either is missing, or the practice is derived from the
     *     record
     */
    public Amount {
      Checks.required(practice, "amount.practice");
      unit = Checks.line(unit, "amount.unit");
      FactSource.checkAnswered(practice, "amount.practice");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.amount(this);
    }
  }

  /**
   * The days between two milestones on the way of each contribution. Where the second has not come,
   * they are at least the days to the programme's as-of day.
   *
   * @param from the first milestone
   * @param to the second milestone
   */
  record Days(Milestone from, Milestone to) implements Quantity {
    /**
     * Checks the milestones.
     *
     * @throws InvalidValueException if either is missing, or both are one
     */
    public Days {
      Milestones.check(from, "days.from", to, "days.to");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.days(this);
    }
  }

  /**
   * How many people of a category were involved in the whole programme.
   *
   * @param characteristic what is counted by
   * @param category the category
   */
  record People(Characteristic characteristic, Category category) implements Quantity {
    /**
     * Checks that both are given.
     *
     * @throws InvalidValueException if either is missing
     */
    public People {
      Checks.required(characteristic, "people.characteristic");
      Checks.required(category, "people.category");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.people(this);
    }
  }

  /** How many distinct methods the activities used. */
  record Methods() implements Quantity {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.methods(this);
    }
  }
}
