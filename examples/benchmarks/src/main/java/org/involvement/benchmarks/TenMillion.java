package org.involvement.benchmarks;

import org.involvement.analysis.time.TimeToFeedback;

/**
 * Time to feedback over contributions that are made on the fly and never held, ten million unless
 * another number is given. To be run with a heap of 64 MB: it grows with the days, not with them.
 */
public final class TenMillion {
  private TenMillion() {}

  /** Prints the result, and the seconds that making and following them took. */
  public static void main(String[] arguments) {
    int number = arguments.length == 0 ? 10_000_000 : Integer.parseInt(arguments[0]);
    long start = System.nanoTime();
    TimeToFeedback times = fold(number);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(times);
    System.out.println(times.denominator() + ", " + times.curve().size() + " different days");
    System.out.printf(
        "%.1f s, heap at most %d MB%n", seconds, Runtime.getRuntime().maxMemory() >> 20);
  }

  static TimeToFeedback fold(int number) {
    return Generator.contributions(number).collect(TimeToFeedback.collector(Generator.AS_OF));
  }
}
