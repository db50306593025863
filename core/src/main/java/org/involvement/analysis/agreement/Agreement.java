package org.involvement.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Median;
import org.involvement.analysis.Statistic;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.StakeholderId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How far assessors agree on units, such as 'carer: 1-4-5-2-0, median 3; 2 assessors | staff:
 * 0-0-2-9-1, median 4; 2 assessors | Krippendorff's alpha, ordinal: 0.41'.
 *
 * <p>The ratings by perspective come first: where staff and contributors differ, that is what was
 * found, and no coefficient replaces it. The coefficient is reported from 3 assessors (kappa: 2)
 * and 10 units on, which is our judgement; with fewer there is the table, and the formula can still
 * be asked of {@link AlphaTally}, {@link KappaTally} or {@link ConcordanceTally}.
 *
 * @param coefficient which coefficient it is, such as "Cohen's kappa, linear weights"
 * @param byPerspective all ratings by perspective, in the order of their names; last those with
 *     none
 * @param assessors how many assessors the coefficient is of
 * @param units how many units it is of
 * @param value the coefficient, or why there is none
 * @param table all ratings; by pseudonym, so not to be published
 * @param leftOut units or assessors that do not enter the coefficient
 */
public record Agreement(
    String coefficient,
    List<SideBySide> byPerspective,
    long assessors,
    long units,
    Statistic value,
    AssessmentTable table,
    List<LeftOut> leftOut)
    implements Finding {
  private static final int LEAST_UNITS = 10;

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or a number is negative
   */
  public Agreement {
    coefficient = Checks.line(coefficient, "agreement.coefficient");
    byPerspective = Checks.list(byPerspective, "agreement.byPerspective");
    if (assessors < 0) {
      throw Checks.invalid(
          "agreement.assessors", assessors, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (units < 0) {
      throw Checks.invalid("agreement.units", units, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    Checks.required(value, "agreement.value");
    Checks.required(table, "agreement.table");
    leftOut = Checks.list(leftOut, "agreement.leftOut");
  }

  /** {@return Krippendorff's alpha of any number of assessors, who may have left units out} */
  public static Agreement of(
      AssessmentTable table, AlphaMetric metric, Map<StakeholderId, Perspective> perspectives) {
    AlphaTally tally = table.toAlphaTally();
    long assessors =
        table.assessors().stream().filter(assessor -> isPaired(table, assessor)).count();
    return new Agreement(
        "Krippendorff's alpha, " + Checks.name(metric),
        sideBySide(table, perspectives),
        assessors,
        tally.units(),
        reported(tally.alpha(metric), assessors, 3, tally.units()),
        table,
        leftOut("units with fewer than two ratings", tally.tooFew()));
  }

  /** {@return Cohen's kappa of two assessors, undefined where they are not two} */
  public static Agreement of(
      AssessmentTable table, KappaWeights weights, Map<StakeholderId, Perspective> perspectives) {
    List<StakeholderId> assessors = table.assessors();
    String name =
        weights == KappaWeights.NONE
            ? "Cohen's kappa"
            : "Cohen's kappa, " + Checks.name(weights) + " weights";
    List<SideBySide> sides = sideBySide(table, perspectives);
    if (assessors.size() != 2) {
      Statistic none = Statistic.undefined("kappa is of 2 assessors, not " + assessors.size());
      return new Agreement(name, sides, assessors.size(), 0, none, table, List.of());
    }
    KappaTally tally = table.toKappaTally(assessors.get(0), assessors.get(1));
    return new Agreement(
        name,
        sides,
        2,
        tally.total(),
        reported(tally.kappa(weights), 2, 2, tally.total()),
        table,
        leftOut("units that not both rated", table.units().size() - tally.total()));
  }

  /** {@return Kendall's W of those assessors who rated every unit} */
  public static Agreement ofConcordance(
      AssessmentTable table, Map<StakeholderId, Perspective> perspectives) {
    int units = table.units().size();
    ConcordanceTally tally = units == 0 ? ConcordanceTally.none(1) : table.toConcordanceTally();
    return new Agreement(
        "Kendall's W",
        sideBySide(table, perspectives),
        tally.assessors(),
        units,
        reported(tally.w(), tally.assessors(), 3, units),
        table,
        leftOut(
            "assessors who did not rate every unit", table.assessors().size() - tally.assessors()));
  }

  @Override
  public String definition() {
    return "Agreement of assessors on a scale of " + table.points() + " points: " + coefficient;
  }

  @Override
  public String denominator() {
    return assessors + " assessors, " + units + " units";
  }

  @Override
  public String caveat() {
    return "Agreement between assessors, not whether they are right. It depends on how much the units"
        + " differ: read the ratings by perspective first.";
  }

  @Override
  public String toString() {
    return String.join("", byPerspective.stream().map(side -> side + " | ").toList())
        + coefficient
        + ": "
        + value;
  }

  private static Statistic reported(
      Statistic computed, long assessors, int leastAssessors, long units) {
    return assessors < leastAssessors || units < LEAST_UNITS
        ? Statistic.undefined(
            "too few: "
                + assessors
                + " assessors and "
                + units
                + " units, of at least "
                + leastAssessors
                + " and "
                + LEAST_UNITS)
        : computed;
  }

  /** Whether an assessor rated a unit that somebody else rated too. */
  private static boolean isPaired(AssessmentTable table, StakeholderId assessor) {
    return table.units().values().stream()
        .anyMatch(unit -> unit.ratings().size() > 1 && unit.ratings().containsKey(assessor));
  }

  private static List<SideBySide> sideBySide(
      AssessmentTable table, Map<StakeholderId, Perspective> perspectives) {
    Map<String, List<StakeholderId>> byName = new TreeMap<>();
    List<StakeholderId> others = new ArrayList<>();
    for (StakeholderId assessor : table.assessors()) {
      Optional.ofNullable(perspectives.get(assessor))
          .map(
              perspective -> byName.computeIfAbsent(perspective.value(), name -> new ArrayList<>()))
          .orElse(others)
          .add(assessor);
    }
    List<SideBySide> sides = new ArrayList<>();
    byName.forEach((name, group) -> sides.add(side(table, Optional.of(name), group)));
    if (!others.isEmpty()) {
      sides.add(side(table, Optional.empty(), others));
    }
    return sides;
  }

  private static SideBySide side(
      AssessmentTable table, Optional<String> perspective, List<StakeholderId> group) {
    RatingCounts ratings =
        group.stream()
            .map(table::ratingsOf)
            .reduce(RatingCounts.none(table.points()), RatingCounts::plus);
    return new SideBySide(
        perspective.map(Perspective::of), group.size(), ratings, Median.MIDDLE.of(ratings));
  }

  private static List<LeftOut> leftOut(String reason, long items) {
    return items == 0 ? List.of() : List.of(new LeftOut(reason, items));
  }
}
