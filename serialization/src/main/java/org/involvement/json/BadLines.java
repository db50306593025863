package org.involvement.json;

/**
 * What is done about a line that holds no contribution: the reading stops there, or it goes on.
 *
 * <p>A line that is cut off at the end of the file is such a line too.
 */
public sealed interface BadLines {
  /** The first bad line ends the reading, with its error. */
  BadLines STOP = new Stop();

  /**
   * {@return going on after bad lines} All of them are counted; the errors of the first are kept.
   *
   * @param most of how many lines the error is kept, from 0
   * @throws IllegalArgumentException if {@code most} is negative
   */
  static BadLines collect(int most) {
    return new Collect(most);
  }

  /** {@return whether the reading goes on after a bad line} */
  boolean goesOn();

  /** {@return of how many bad lines the error is kept} */
  int most();

  /** The first bad line ends the reading, with its error. */
  record Stop() implements BadLines {
    @Override
    public boolean goesOn() {
      return false;
    }

    @Override
    public int most() {
      return 0;
    }
  }

  /**
   * Bad lines are passed over and counted.
   *
   * @param most of how many of them the error is kept, from 0
   */
  record Collect(int most) implements BadLines {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Collect {
      if (most < 0) {
        throw new IllegalArgumentException("badLines.most " + most + " is negative");
      }
    }

    @Override
    public boolean goesOn() {
      return true;
    }
  }
}
