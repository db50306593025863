package org.involvement.analysis.voice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.involvement.analysis.Statistic;
import org.involvement.internal.Fraction;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How unequally items are spread over people, such as 0.25 for 1, 2, 3 and 4 of them: 0 where all
 * have as many, near 1 where one has all.
 *
 * <p>With x sorted from the least, {@code G = Σ (2i − n − 1) x_i / (n Σ x)} (C. Gini, Variabilità e
 * mutabilità, 1912). Of n people it is at most {@code (n − 1) / n}; the unbiased form, {@code G n /
 * (n − 1)}, reaches 1 (G. Deltas, The small-sample bias of the Gini coefficient, Review of
 * Economics and Statistics 2003; 85:226–234, doi:10.1162/rest.2003.85.1.226). Those with none count
 * as 0: leave them out and it says less than it should.
 *
 * @param people how many people there are, n
 * @param items how many items they have together
 * @param biased G, in [0, 1)
 * @param unbiased G n / (n − 1), in [0, 1]
 */
public record Gini(long people, long items, Statistic biased, Statistic unbiased) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing, or a number is negative
   */
  public Gini {
    checkNotNegative(people, "gini.people");
    checkNotNegative(items, "gini.items");
    Checks.required(biased, "gini.biased");
    Checks.required(unbiased, "gini.unbiased");
  }

  /**
   * {@return the coefficient of so many items by person, in any order}
   *
   * @throws InvalidValueException if one of them is negative
   */
  public static Gini of(Collection<Long> itemsByPerson) {
    List<Long> sorted = new ArrayList<>(Checks.list(itemsByPerson, "gini.itemsByPerson"));
    for (int i = 0; i < sorted.size(); i++) {
      checkNotNegative(sorted.get(i), "gini.itemsByPerson." + i);
    }
    Collections.sort(sorted);
    long n = sorted.size();
    long all = sorted.stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return undefined(n, 0, n == 0 ? "there is nobody" : "nobody has any");
    }
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < n; i++) {
      long weight = 2L * (i + 1) - n - 1;
      sum = sum.add(BigInteger.valueOf(weight).multiply(BigInteger.valueOf(sorted.get(i))));
    }
    BigInteger whole = BigInteger.valueOf(all);
    return new Gini(
        n,
        all,
        Statistic.of(new Fraction(sum, whole.multiply(BigInteger.valueOf(n))).toDouble()),
        n == 1
            ? Statistic.undefined("there is one person only")
            : Statistic.of(
                new Fraction(sum, whole.multiply(BigInteger.valueOf(n - 1))).toDouble()));
  }

  /** {@return no coefficient, for a reason} */
  static Gini undefined(long people, long items, String reason) {
    return new Gini(people, items, Statistic.undefined(reason), Statistic.undefined(reason));
  }

  private static void checkNotNegative(long number, String place) {
    if (number < 0) {
      throw Checks.invalid(place, number, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
