package org.involvement.analysis.agreement;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** The values in order with how many ratings there are of each. */
final class Marginals {
  private final int[] values;
  private final long[] numbers;
  private final long[] upTo;

  Marginals(SortedMap<Integer, Long> numberByValue) {
    values = new int[numberByValue.size()];
    numbers = new long[values.length];
    upTo = new long[values.length];
    int i = 0;
    long sum = 0;
    for (Map.Entry<Integer, Long> entry : numberByValue.entrySet()) {
      values[i] = entry.getKey();
      numbers[i] = entry.getValue();
      sum += entry.getValue();
      upTo[i] = sum;
      i++;
    }
  }

  int size() {
    return values.length;
  }

  int index(int value) {
    return Arrays.binarySearch(values, value);
  }

  int value(int index) {
    return values[index];
  }

  long number(int index) {
    return numbers[index];
  }

  /** The ratings from one value to another, both included. */
  long from(int low, int high) {
    return upTo[high] - upTo[low] + numbers[low];
  }

  long total() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
  }
}
