package org.involvement.analysis.disclosure;

import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/** What a rule does with the counts from one number to another, such as '1-7 hidden as *'. */
public sealed interface CountBand {
  /** {@return the counts it is for} */
  Count counts();

  /** {@return what is shown of a count of this band} */
  ReleasedCell show(long count);

  /** {@return whether a count of this band is kept from the reader, in whole or in part} */
  default boolean conceals() {
    return true;
  }

  /** {@return whether a mark is shown instead of a count of this band} */
  boolean hides();

  /** {@return whether a count lies in this band} */
  default boolean contains(long count) {
    return counts().min() <= count && counts().max().map(most -> count <= most).orElse(true);
  }

  /**
   * Shown as they are.
   *
   * @param counts the counts it is for
   */
  record Show(Count counts) implements CountBand {
    /**
     * Checks that the counts are given.
     *
     * @throws InvalidValueException if they are missing
     */
    public Show {
      Checks.required(counts, "show.counts");
    }

    @Override
    public ReleasedCell show(long count) {
      return new ReleasedCell.Shown(count);
    }

    @Override
    public boolean hides() {
      return false;
    }

    @Override
    public boolean conceals() {
      return false;
    }

    @Override
    public String toString() {
      return counts + " shown";
    }
  }

  /**
   * Hidden behind a mark.
   *
   * @param counts the counts it is for, more than one
   * @param mark what stands in their place, such as '*'
   */
  record Hide(Count counts, String mark) implements CountBand {
    /**
     * Checks counts and mark.
     *
     * @throws InvalidValueException if either is missing, or it is for one count only, so that the
     *     mark would tell it
     */
    public Hide {
      Checks.required(counts, "hide.counts");
      mark = Checks.line(mark, "hide.mark");
      checkSeveral(counts, "hide.counts");
    }

    @Override
    public ReleasedCell show(long count) {
      return new ReleasedCell.Hidden(mark, counts);
    }

    @Override
    public boolean hides() {
      return true;
    }

    @Override
    public String toString() {
      return counts + " hidden as " + mark;
    }
  }

  /**
   * Put into words.
   *
   * @param counts the counts it is for, more than one
   * @param words what is said of them, such as 'a few'
   */
  record InWords(Count counts, String words) implements CountBand {
    /**
     * Checks counts and words.
     *
     * @throws InvalidValueException if either is missing, or it is for one count only, so that the
     *     words would tell it
     */
    public InWords {
      Checks.required(counts, "inWords.counts");
      words = Checks.line(words, "inWords.words");
      checkSeveral(counts, "inWords.counts");
    }

    @Override
    public ReleasedCell show(long count) {
      return new ReleasedCell.Banded(words, counts);
    }

    @Override
    public boolean hides() {
      return false;
    }

    @Override
    public String toString() {
      return counts + " as '" + words + "'";
    }
  }

  /**
   * Rounded to the nearest multiple of a number, halves up.
   *
   * @param counts the counts it is for
   * @param base what they are rounded to a multiple of, such as 5
   */
  record Round(Count counts, long base) implements CountBand {
    private static final long LARGEST = 1_000_000_000_000L;

    /**
     * Checks counts and base.
     *
     * @throws InvalidValueException if the counts are missing, the base is below 2, or the first or
     *     the last of the rounded numbers stands for one count only, so that it would tell it
     */
    public Round {
      Checks.required(counts, "round.counts");
      if (base < 2 || base > 1_000_000) {
        throw Checks.invalid(
            "round.base", base, ViolationKind.OUT_OF_RANGE, "is outside 2 to 1000000");
      }
      checkSeveral(range(counts, base, counts.min()), "round.counts");
      if (counts.max().isPresent()) {
        checkSeveral(range(counts, base, counts.max().get()), "round.counts");
      }
    }

    @Override
    public ReleasedCell show(long count) {
      return new ReleasedCell.Rounded(rounded(count, base), range(counts, base, count));
    }

    @Override
    public boolean hides() {
      return false;
    }

    @Override
    public String toString() {
      return counts + " to the nearest " + base;
    }

    private static long rounded(long count, long base) {
      return (count + base / 2) / base * base;
    }

    /** The counts of the band that are rounded to the same number. */
    private static Count range(Count counts, long base, long count) {
      long first = Math.max(rounded(count, base) - base / 2, counts.min());
      long last = Math.min(rounded(count, base) + (base - 1) / 2, LARGEST);
      return Count.between(first, counts.max().map(most -> Math.min(most, last)).orElse(last));
    }
  }

  private static void checkSeveral(Count counts, String place) {
    if (counts.isExact()) {
      throw Checks.invalid(
          place, counts, ViolationKind.UNSUITABLE, "is one number only, which would be told by it");
    }
  }
}
