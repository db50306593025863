package org.involvement.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.framework.Scale;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.level.LevelAssessor;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/** How a criterion becomes a number in [0, 1]. */
public sealed interface Measure {
  /**
   * {@return what the case for this measure answers}
   *
   * @param cases what to do with each measure
   */
  <R> R match(Cases<R> cases);

  /**
   * What to do with each measure; a new measure is a new case.
   *
   * @param <R> what each case answers
   */
  interface Cases<R> {
    /** {@return what is answered for a share} */
    R share(Share share);

    /** {@return what is answered for the answer to a practice} */
    R practice(PracticeAnswer practice);

    /** {@return what is answered for a quantity between two marks} */
    R between(Between between);

    /** {@return what is answered for a quantity in bands} */
    R banded(Banded banded);

    /** {@return what is answered for ratings} */
    R ratings(Ratings ratings);

    /** {@return what is answered for promises that are kept or not} */
    R promiseKept(PromiseKept promise);

    /** {@return what is answered for a constant} */
    R constant(Constant constant);

    /** {@return what is answered for criteria combined} */
    R combined(Combined combined);
  }

  /** {@return the share of all items of which a condition holds} */
  static Measure share(Condition that) {
    return new Share(Conditions.subject(that), Optional.empty(), that);
  }

  /** {@return the share of those items of which one condition holds of which another holds too} */
  static Measure share(Condition among, Condition that) {
    return new Share(Conditions.subject(that), Optional.of(among), that);
  }

  /** {@return the answer to a practice that the library knows, or to one of yes, partly or no} */
  static Measure practice(Practice practice) {
    return new PracticeAnswer(practice, Frameworks.standard().answers(practice));
  }

  /** {@return several criteria as one} */
  static Measure combined(Aggregation aggregation, Criterion... criteria) {
    return new Combined(aggregation, Optional.empty(), List.of(criteria));
  }

  /**
   * The share of some items of which a condition holds. The items counted as such are always some
   * of those it is a share of.
   *
   * @param subject what is counted
   * @param among which of them it is a share of; empty means all
   * @param that what must hold
   */
  record Share(Subject subject, Optional<Condition> among, Condition that) implements Measure {
    /**
     * Checks that all facts are of the subject.
     *
     * @throws InvalidValueException if a part is missing, or a fact is one of another subject
     */
    public Share {
      Checks.required(subject, "share.subject");
      among = Checks.optional(among);
      Checks.required(that, "share.that");
      Conditions.checkSubject(among.stream(), subject, "share.among");
      Conditions.checkSubject(Stream.of(that), subject, "share.that");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.share(this);
    }
  }

  /**
   * The answer to a practice: yes is 1, partly one half, no 0 (our own judgement), as the mean over
   * the activities. The programme's answer stands for each activity without its own. An amount is
   * shown and not scored.
   *
   * @param practice the practice
   * @param answers the answers it takes
   */
  record PracticeAnswer(Practice practice, AnswerType answers) implements Measure {
    /**
     * Checks that both are given.
     *
     * @throws InvalidValueException if either is missing, or the practice is derived from the
     *     record
     */
    public PracticeAnswer {
      Checks.required(practice, "practiceAnswer.practice");
      Checks.required(answers, "practiceAnswer.answers");
      FactSource.checkAnswered(practice, "practiceAnswer.practice");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.practice(this);
    }
  }

  /**
   * A quantity between two marks: 0 at the worst or beyond, 1 at the best or beyond, and evenly in
   * between; of several items the mean.
   *
   * <p>People short of a target are the people of a category between 0 and the target.
   *
   * @param quantity the quantity
   * @param worst the mark that scores 0
   * @param best the mark that scores 1; it may be the lower one
   */
  record Between(Quantity quantity, BigDecimal worst, BigDecimal best) implements Measure {
    /**
     * Checks the marks. They lose their trailing zeros, so that equal ones are equal.
     *
     * @throws InvalidValueException if a part is missing, or both marks are one number
     */
    public Between {
      Checks.required(quantity, "between.quantity");
      worst = Decimals.plain(worst, "between.worst");
      best = Decimals.plain(best, "between.best");
      if (worst.compareTo(best) == 0) {
        throw Checks.invalid("between.best", best, ViolationKind.REPEATED, "is between.worst");
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.between(this);
    }
  }

  /**
   * The band that a quantity lies in; of several items the mean.
   *
   * @param quantity the quantity
   * @param bands the bands from the lowest on; every number lies in one and in no other
   */
  record Banded(Quantity quantity, List<Band> bands) implements Measure {
    /**
     * Checks the bands.
     *
     * @throws InvalidValueException if the quantity is missing, or the bands have a gap or overlap
     */
    public Banded {
      Checks.required(quantity, "banded.quantity");
      bands = Band.table(bands, "banded.bands");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.banded(this);
    }
  }

  /**
   * How high those who took part rated it on an ordered scale: the mean over all ratings, of the
   * activities and of the whole, with the lowest level as 0, the highest as 1, and even steps in
   * between (our own judgement).
   *
   * @param scale the scale, no typology, with at least two levels
   */
  record Ratings(Scale scale) implements Measure {
    /**
     * Checks that levels can be compared.
     *
     * @throws InvalidValueException if the scale is missing, is a typology, or has one level
     */
    public Ratings {
      Checks.required(scale, "ratings.scale");
      if (scale.kind() == Scale.Kind.TYPOLOGY || scale.levels().size() < 2) {
        throw Checks.invalid(
            "ratings.scale",
            scale.id(),
            ViolationKind.UNSUITABLE,
            "has no levels that can be compared");
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ratings(this);
    }
  }

  /**
   * Whether the record supports the level that was promised: the share of the places of a scale,
   * such as activities, where as much power was shared as was promised, or more. Where it cannot be
   * told the place is undecided; see {@link LevelAssessor}. That a place counts as kept where more
   * was shared is our own judgement.
   *
   * @param scale the scale on which the levels are compared
   */
  record PromiseKept(Scale scale) implements Measure {
    /**
     * Checks the scale.
     *
     * @throws InvalidValueException if it is missing
     */
    public PromiseKept {
      Checks.required(scale, "promiseKept.scale");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.promiseKept(this);
    }
  }

  /**
   * The same score for every programme.
   *
   * @param score the score, in [0, 1]
   */
  record Constant(BigDecimal score) implements Measure {
    /**
     * Checks the score. It loses its trailing zeros, so that equal ones are equal.
     *
     * @throws InvalidValueException if it is missing or outside [0, 1]
     */
    public Constant {
      score = Marks.score(score, "constant.score");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constant(this);
    }
  }

  /**
   * Several criteria as one.
   *
   * @param aggregation how their scores become one
   * @param leastCoverage the coverage below which it has no value, above 0 and at most 1; empty
   *     means that any will do
   * @param criteria at least one, no two with one id
   */
  record Combined(
      Aggregation aggregation, Optional<BigDecimal> leastCoverage, List<Criterion> criteria)
      implements Measure {
    /**
     * Checks the criteria.
     *
     * @throws InvalidValueException if the aggregation is missing, the coverage is outside its
     *     range, there is no criterion, or two have one id
     */
    public Combined {
      Checks.required(aggregation, "combined.aggregation");
      leastCoverage = Decimals.share(leastCoverage, "combined.leastCoverage");
      criteria =
          Checks.notEmpty(
              Checks.distinct(criteria, "combined.criteria", Criterion::id), "combined.criteria");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.combined(this);
    }
  }
}
