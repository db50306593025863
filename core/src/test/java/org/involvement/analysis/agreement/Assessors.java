package org.involvement.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.involvement.analysis.consensus.RatedUnit;
import org.involvement.value.StakeholderId;

/** Tables of ratings for the tests, a line for each assessor; '.' is a missing rating. */
public final class Assessors {
  /**
   * Krippendorff, Computing Krippendorff's Alpha-Reliability, 2007, example D: 4 observers, 12
   * units.
   */
  public static final List<String> KRIPPENDORFF =
      List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

  private Assessors() {}

  public static List<RatedUnit> units(List<String> lines) {
    List<RatedUnit> units = new ArrayList<>();
    for (int unit = 0; unit < lines.get(0).length(); unit++) {
      Map<StakeholderId, Integer> ratings = new HashMap<>();
      for (int assessor = 0; assessor < lines.size(); assessor++) {
        char rating = lines.get(assessor).charAt(unit);
        if (rating != '.') {
          ratings.put(assessor(assessor), rating - '0');
        }
      }
      units.add(RatedUnit.of("u" + (unit + 1), ratings));
    }
    return units;
  }

  public static AssessmentTable table(int points, List<String> lines) {
    return units(lines).stream().collect(AssessmentTable.collector(points));
  }

  public static StakeholderId assessor(int index) {
    return StakeholderId.of(Character.toString('a' + index));
  }

  /** The ratings that a unit has. */
  public static List<Integer> ratings(RatedUnit unit) {
    return List.copyOf(unit.ratings().values());
  }
}
