package org.involvement.analysis.disclosure;

import java.util.List;
import java.util.Optional;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What is shown of small and of large counts, such as NHS Digital's '1 to 7 hidden, the rest to the
 * nearest 5'.
 *
 * <p>A value, since organisations have different ones, and any may be declared. No rule of this
 * kind protects on its own: the counts it hides may follow from totals, which is why a {@link
 * Release} hides more where needed, or from another release, which {@link Differencing} looks for.
 *
 * @param name what it is called, and whose it is
 * @param bands what is done with which counts, from 0 upwards and without a gap; the last has no
 *     upper end
 * @param totals what is done with totals
 */
public record DisclosureRule(String name, List<CountBand> bands, Totals totals) {
  /**
   * NHS Digital's for hospital data below the national level: 0 is shown, 1 to 7 are hidden, and
   * all else is rounded to the nearest 5, totals being added up first and then treated alike. NHS
   * Digital, Disclosure control methodology for Hospital Episode Statistics and Emergency Care Data
   * Set, from September 2018.
   *
   * <p>It was made so that nothing more would have to be hidden. That does not hold always: four
   * counts of 7 add up to 28, which is shown as 30, and no other four hidden counts reach that. So
   * what it leaves open is checked here as for any other rule.
   */
  public static final DisclosureRule NHS_DIGITAL =
      new DisclosureRule(
          "NHS Digital, 2018",
          List.of(
              new CountBand.Show(Count.ZERO),
              new CountBand.Hide(Count.between(1, 7), "*"),
              new CountBand.Round(Count.atLeast(8), 5)),
          Totals.AS_COUNTS);

  /**
   * Ofqual's: 0 is shown, 1 to 4 are 'fewer than 5', and all else is rounded to the nearest 5;
   * totals are of the numbers before rounding. Ofqual, Rounding policy for statistical
   * publications, 30 October 2025.
   */
  public static final DisclosureRule OFQUAL =
      new DisclosureRule(
          "Ofqual, 2025",
          List.of(
              new CountBand.Show(Count.ZERO),
              new CountBand.InWords(Count.between(1, 4), "fewer than 5"),
              new CountBand.Round(Count.atLeast(5), 5)),
          Totals.AS_COUNTS);

  /**
   * The threshold of ten: counts below ten are hidden, 0 too, all else is shown. UK Longitudinal
   * Linkage Collaboration, User guide, Statistical disclosure control, 7 July 2025; others use it
   * as a rule of thumb and judge in context. That totals are exact is our reading.
   */
  public static final DisclosureRule THRESHOLD_OF_10 =
      new DisclosureRule(
          "Threshold of 10",
          List.of(
              new CountBand.Hide(Count.between(0, 9), "*"), new CountBand.Show(Count.atLeast(10))),
          Totals.EXACT);

  /**
   * The 10-5 rule of the Office for National Statistics: counts below ten are hidden, all else is
   * rounded to the nearest 5. Office for National Statistics, Comparison of post-tabular
   * statistical disclosure control methods.
   */
  public static final DisclosureRule TEN_FIVE =
      new DisclosureRule(
          "10-5 rule, Office for National Statistics",
          List.of(
              new CountBand.Hide(Count.between(0, 9), "*"),
              new CountBand.Round(Count.atLeast(10), 5)),
          Totals.AS_COUNTS);

  /**
   * Words for panels of 8 to 15 people, in which nearly every count is small. Our own judgement. A
   * panel's size is usually known, so the total is shown and taken as known.
   */
  public static final DisclosureRule PANEL_IN_WORDS =
      new DisclosureRule(
          "Words for panels",
          List.of(
              new CountBand.Show(Count.ZERO),
              new CountBand.InWords(Count.between(1, 4), "a few"),
              new CountBand.InWords(Count.between(5, 9), "several"),
              new CountBand.InWords(Count.atLeast(10), "ten or more")),
          Totals.EXACT);

  /** Hides nothing: for those who may see each count, and not to be passed on. */
  public static final DisclosureRule TRUE_NUMBERS =
      new DisclosureRule(
          "True numbers", List.of(new CountBand.Show(Count.atLeast(0))), Totals.EXACT);

  /** What is done with totals. */
  public enum Totals {
    /** They are shown as they are, so that hidden counts have to be protected from them. */
    EXACT,
    /** They are added up from the true counts and then treated as counts are. */
    AS_COUNTS,
    /** They are not given. */
    NOT_GIVEN
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing, the first band does not begin at 0, a band
   *     does not begin where the one before it ends, the last has an upper end, or counts above 0
   *     are shown as they are though greater ones are hidden
   */
  public DisclosureRule {
    name = Checks.line(name, "disclosureRule.name");
    bands = Checks.notEmpty(Checks.list(bands, "disclosureRule.bands"), "disclosureRule.bands");
    Checks.required(totals, "disclosureRule.totals");
    long next = 0;
    boolean showsSome = false;
    for (int i = 0; i < bands.size(); i++) {
      Count counts = bands.get(i).counts();
      String place = "disclosureRule.bands." + i + ".counts";
      if (counts.min() != next) {
        throw Checks.invalid(
            place, counts, ViolationKind.ILLEGAL_ORDER, "does not begin at " + next);
      }
      boolean last = i == bands.size() - 1;
      if (counts.max().isPresent() == last) {
        throw Checks.invalid(
            place,
            counts,
            ViolationKind.ILLEGAL_ORDER,
            last ? "has an upper end, though it is the last" : "has no upper end");
      }
      showsSome |= !bands.get(i).conceals() && !counts.equals(Count.ZERO);
      if (showsSome && bands.get(i).hides()) {
        throw Checks.invalid(
            place,
            counts,
            ViolationKind.ILLEGAL_ORDER,
            "is hidden, though lesser counts are shown");
      }
      next = last ? next : counts.max().orElseThrow() + 1;
    }
  }

  /**
   * {@return what is shown of a count}
   *
   * @throws InvalidValueException if it is negative
   */
  public ReleasedCell show(long count) {
    return band(count).show(count);
  }

  /**
   * {@return whether a count is kept from the reader, in whole or in part}
   *
   * @throws InvalidValueException if it is negative
   */
  public boolean conceals(long count) {
    return band(count).conceals();
  }

  /** The counts that may be hidden beside those the rule hides; empty where there are none. */
  Optional<Count> further() {
    long first = conceals(0) ? 0 : 1;
    for (CountBand band : bands) {
      if (band.hides()) {
        if (band.counts().max().isEmpty()) {
          return Optional.empty();
        }
        first = band.counts().max().get() + 1;
      }
    }
    return Optional.of(Count.atLeast(first));
  }

  private CountBand band(long count) {
    if (count < 0) {
      throw Checks.invalid(
          "disclosureRule.count", count, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    return bands.stream().filter(band -> band.contains(count)).findFirst().orElseThrow();
  }
}
