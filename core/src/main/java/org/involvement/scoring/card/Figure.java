package org.involvement.scoring.card;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Bounds;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/** What the record holds of one criterion, from which its score follows. */
public sealed interface Figure extends Working
    permits LevelFigure, Figure.Counted, Figure.Answered, Figure.Scaled, Figure.Fixed {
  /** {@return the least and greatest score; empty where there is nothing to score} */
  Optional<Bounds> bounds();

  /** {@return the score of what is decided, in [0, 1]; empty where nothing is} */
  OptionalDouble value();

  /**
   * {@return the value with all that does not apply counted as not met; empty where everything
   * applies, or nothing is decided}
   */
  default OptionalDouble valueIfNotMet() {
    return OptionalDouble.empty();
  }

  /** {@return how much is decided, in [0, 1]; empty where there is nothing to score} */
  OptionalDouble coverage();

  /** {@return whether it may come to 0 of 0} */
  default boolean mayBeEmpty() {
    return false;
  }

  @Override
  default <R> R match(Working.Cases<R> cases) {
    return cases.figure(this);
  }

  /**
   * {@return what the case for this figure answers}
   *
   * @param cases what to do with each figure
   */
  <R> R matchFigure(Figure.Cases<R> cases);

  /**
   * What to do with each figure; a new figure is a new case.
   *
   * @param <R> what each case answers
   */
  interface Cases<R> {
    /** {@return what is answered for a share} */
    R counted(Counted counted);

    /** {@return what is answered for the answers to a practice} */
    R answered(Answered answered);

    /** {@return what is answered for a quantity on a gauge} */
    R scaled(Scaled scaled);

    /** {@return what is answered for ratings} */
    R rated(LevelFigure.Rated rated);

    /** {@return what is answered for promises that are compared with the record} */
    R kept(LevelFigure.Kept kept);

    /** {@return what is answered for a constant} */
    R fixed(Fixed fixed);
  }

  /**
   * How many items of a share came out how.
   *
   * <p>An item is in the share and the condition holds (yes), in the share and it does not (no), or
   * not in the share (out). Where facts are unknown, several of these are possible. The items are
   * independent of each other, so that the bounds are exact.
   *
   * @param subject what was counted
   * @param complete whether all of them were recorded; otherwise the share is one unknown in [0, 1]
   * @param tried whether every answer of the unknown facts was tried, and each that was tried can
   *     be; otherwise there may be fewer outcomes, and the bounds are safe
   * @param yes items that are yes
   * @param no items that are no
   * @param out items that are out
   * @param exempt those of them that are out because what is asked does not apply to them
   * @param yesOrNo items that may be yes or no
   * @param yesOrOut items that may be yes or out
   * @param noOrOut items that may be no or out
   * @param any items that may be yes, no or out
   * @param said the least and the greatest share that accounts of the whole programme say, where
   *     they differ from the record; empty where none does
   */
  @Value.Builder
  record Counted(
      Subject subject,
      boolean complete,
      boolean tried,
      long yes,
      long no,
      long out,
      long exempt,
      long yesOrNo,
      long yesOrOut,
      long noOrOut,
      long any,
      Optional<Bounds> said)
      implements Figure, WithCounted {
    /** Takes a missing share that others say as none. */
    public Counted {
      said = Checks.optional(said);
    }

    /** {@return an empty builder} */
    public static CountedBuilder builder() {
      return new CountedBuilder();
    }

    /** {@return how many items are in the share and decided} */
    public long decided() {
      return yes + no;
    }

    /** {@return how many items may come out in more than one way} */
    public long undecided() {
      return yesOrNo + yesOrOut + noOrOut + any;
    }

    /** {@return how many items are in the share, or may be} */
    public long items() {
      return decided() + undecided();
    }

    /**
     * {@return the least and greatest share over all outcomes with an item in it; empty if none}
     * They reach to what others say, and are safe then: accounts of several shares are not tried
     * together.
     */
    @Override
    public Optional<Bounds> bounds() {
      if (!complete) {
        return Optional.of(Bounds.of(0, 1));
      }
      if (items() == 0) {
        return Optional.empty();
      }
      // Where nothing need be in the share, one item alone can be: it is then all yes or all no.
      double low = share(yes, yes + no + yesOrNo + noOrOut + any, 1);
      long mostYes = yes + yesOrNo + yesOrOut + any;
      double high = share(mostYes, mostYes + no, 0);
      return Optional.of(
          said.map(
                  others ->
                      new Bounds(Math.min(low, others.low()), Math.max(high, others.high()), false))
              .orElse(new Bounds(low, high, tried)));
    }

    /**
     * {@return the share of the decided items; empty where none is, not all are recorded, or others
     * say another share}
     */
    @Override
    public OptionalDouble value() {
      return complete && said.isEmpty() && decided() > 0
          ? OptionalDouble.of(share(yes, decided(), 0))
          : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble valueIfNotMet() {
      return complete && said.isEmpty() && exempt > 0
          ? OptionalDouble.of(share(yes, decided() + exempt, 0))
          : OptionalDouble.empty();
    }

    /**
     * {@return decided items by items, in [0, 1], and 0 where others say another share; empty where
     * there is no item}
     */
    @Override
    public OptionalDouble coverage() {
      if (!complete || (said.isPresent() && items() > 0)) {
        return OptionalDouble.of(0);
      }
      return items() == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(share(decided(), items(), 0));
    }

    /** {@return whether it may come to 0 of 0} */
    @Override
    public boolean mayBeEmpty() {
      return complete && decided() + yesOrNo == 0;
    }

    private static double share(long part, long whole, double ofNone) {
      return whole == 0 ? ofNone : (double) part / whole;
    }

    @Override
    public <R> R matchFigure(Figure.Cases<R> cases) {
      return cases.counted(this);
    }
  }

  /**
   * How the answers to a practice came out, over activities, or for the programme alone.
   *
   * @param subject what was asked about
   * @param complete whether all of them were recorded; otherwise the score is one unknown in [0, 1]
   * @param yes how many answered yes
   * @param partly how many answered partly
   * @param no how many answered no
   * @param unknown of how many the answer is unknown
   * @param out of how many it does not apply
   */
  @Value.Builder
  record Answered(
      Subject subject, boolean complete, long yes, long partly, long no, long unknown, long out)
      implements Figure, WithAnswered {
    /** {@return an empty builder} */
    public static AnsweredBuilder builder() {
      return new AnsweredBuilder();
    }

    /** {@return how many are decided: answered yes, partly or no} */
    public long decided() {
      return yes + partly + no;
    }

    /** {@return the mean with every unknown a no, and with every unknown a yes; empty of none} */
    @Override
    public Optional<Bounds> bounds() {
      if (!complete) {
        return Optional.of(Bounds.of(0, 1));
      }
      long all = decided() + unknown;
      return all == 0
          ? Optional.empty()
          : Optional.of(Bounds.of(points() / all, (points() + unknown) / all));
    }

    /** {@return the mean of what is decided; empty where nothing is, or not all are recorded} */
    @Override
    public OptionalDouble value() {
      return complete && decided() > 0
          ? OptionalDouble.of(points() / decided())
          : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble valueIfNotMet() {
      return complete && out > 0
          ? OptionalDouble.of(points() / (decided() + out))
          : OptionalDouble.empty();
    }

    /** {@return decided answers by answers, in [0, 1]; empty where there is none} */
    @Override
    public OptionalDouble coverage() {
      if (!complete) {
        return OptionalDouble.of(0);
      }
      long all = decided() + unknown;
      return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) decided() / all);
    }

    private double points() {
      return yes + partly / 2.0;
    }

    @Override
    public <R> R matchFigure(Figure.Cases<R> cases) {
      return cases.answered(this);
    }
  }

  /**
   * A quantity on a gauge, of several items the mean.
   *
   * @param subject what was measured
   * @param complete whether all of them were recorded; otherwise the score is one unknown in [0, 1]
   * @param items how many were measured, or could have been
   * @param decided how many of them have one score, whatever their number turns out to be
   * @param low the sum of the least scores of the items
   * @param high the sum of the greatest scores of the items
   * @param points the sum of the scores of the decided items
   * @param exempt how many items were left out because it does not apply to them
   */
  @Value.Builder
  record Scaled(
      Subject subject,
      boolean complete,
      long items,
      long decided,
      double low,
      double high,
      double points,
      long exempt)
      implements Figure, WithScaled {
    /** {@return an empty builder} */
    public static ScaledBuilder builder() {
      return new ScaledBuilder();
    }

    /** {@return the mean of the least scores and the mean of the greatest; empty if of none} */
    @Override
    public Optional<Bounds> bounds() {
      if (!complete) {
        return Optional.of(Bounds.of(0, 1));
      }
      return items == 0 ? Optional.empty() : Optional.of(Bounds.of(low / items, high / items));
    }

    /** {@return the mean of the decided scores; empty where none is, or not all are recorded} */
    @Override
    public OptionalDouble value() {
      return complete && decided > 0 ? OptionalDouble.of(points / decided) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble valueIfNotMet() {
      return complete && exempt > 0
          ? OptionalDouble.of(points / (decided + exempt))
          : OptionalDouble.empty();
    }

    /** {@return decided items by items, in [0, 1]; empty where there is none} */
    @Override
    public OptionalDouble coverage() {
      if (!complete) {
        return OptionalDouble.of(0);
      }
      return items == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) decided / items);
    }

    @Override
    public <R> R matchFigure(Figure.Cases<R> cases) {
      return cases.scaled(this);
    }
  }

  /**
   * A constant.
   *
   * @param score the declared score
   */
  record Fixed(BigDecimal score) implements Figure {
    /** Removes trailing zeros. */
    public Fixed {
      score = Decimals.plain(score, "fixed.score");
    }

    @Override
    public Optional<Bounds> bounds() {
      return Optional.of(Bounds.at(score.doubleValue()));
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(score.doubleValue());
    }

    /** {@return 1: there is nothing to find out} */
    @Override
    public OptionalDouble coverage() {
      return OptionalDouble.of(1);
    }

    @Override
    public <R> R matchFigure(Figure.Cases<R> cases) {
      return cases.fixed(this);
    }
  }
}
