package org.involvement.analysis.disclosure;

import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/** What is shown of one count, such as '12', '*' or 'a few'. */
public sealed interface ReleasedCell {
  /**
   * {@return what the case for this cell answers}
   *
   * @param cases the answer for each kind of cell
   */
  <R> R match(Cases<R> cases);

  /**
   * One case for each kind of cell. Code without one of them does not compile.
   *
   * @param <R> what each case answers
   */
  interface Cases<R> {
    /** {@return what is answered for the count itself} */
    R shown(Shown shown);

    /** {@return what is answered for a rounded count} */
    R rounded(Rounded rounded);

    /** {@return what is answered for a word} */
    R banded(Banded banded);

    /** {@return what is answered for a mark} */
    R hidden(Hidden hidden);
  }

  /** The mark of a count that is hidden to protect others. */
  String FURTHER = "[c]";

  /** {@return which counts it can stand for, by the rule alone} */
  Count range();

  /** {@return whether the count behind it is kept from the reader, in whole or in part} */
  default boolean isConcealed() {
    return true;
  }

  /**
   * The count itself.
   *
   * @param count how many
   */
  record Shown(long count) implements ReleasedCell {
    /**
     * Checks the count.
     *
     * @throws InvalidValueException if it is negative or above 1,000,000,000,000
     */
    public Shown {
      Count.of(count);
    }

    @Override
    public Count range() {
      return Count.of(count);
    }

    @Override
    public boolean isConcealed() {
      return false;
    }

    @Override
    public String toString() {
      return Long.toString(count);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.shown(this);
    }
  }

  /**
   * A multiple of a number that is near the count.
   *
   * @param rounded the multiple
   * @param range the counts that are rounded to it
   */
  record Rounded(long rounded, Count range) implements ReleasedCell {
    /**
     * Checks that the range is given.
     *
     * @throws InvalidValueException if it is missing
     */
    public Rounded {
      Checks.required(range, "rounded.range");
    }

    @Override
    public String toString() {
      return Long.toString(rounded);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rounded(this);
    }
  }

  /**
   * A word for the count.
   *
   * @param words what is said of it
   * @param range the counts of which that is said
   */
  record Banded(String words, Count range) implements ReleasedCell {
    /**
     * Checks words and range.
     *
     * @throws InvalidValueException if either is missing
     */
    public Banded {
      words = Checks.line(words, "banded.words");
      Checks.required(range, "banded.range");
    }

    @Override
    public String toString() {
      return words;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.banded(this);
    }
  }

  /**
   * A mark instead of the count.
   *
   * @param mark the mark
   * @param range the counts that it can stand for
   */
  record Hidden(String mark, Count range) implements ReleasedCell {
    /**
     * Checks mark and range.
     *
     * @throws InvalidValueException if either is missing
     */
    public Hidden {
      mark = Checks.line(mark, "hidden.mark");
      Checks.required(range, "hidden.range");
    }

    @Override
    public String toString() {
      return mark;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.hidden(this);
    }
  }
}
