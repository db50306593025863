package org.involvement.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;

/** What is wrong with the tables that are read together; all are counted, the first are kept. */
public final class CsvProblems {
  /** So many are kept where only the first is thrown, or nobody says how many. */
  public static final int MOST = 100;

  private final int most;
  private final List<CsvProblem> kept = new ArrayList<>();
  private int count;

  public CsvProblems(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most " + most + " is below 1");
    }
    this.most = most;
  }

  public void add(CsvProblem problem) {
    count++;
    if (kept.size() < most) {
      kept.add(problem);
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** How many there are, also beyond those that are kept. */
  public int count() {
    return count;
  }

  public List<CsvProblem> list() {
    return List.copyOf(kept);
  }

  /** Throws the first with the number of the others, if there is any. */
  public void refuse() {
    if (count > 0) {
      throw new InvolvementCsvException(kept.get(0), count - 1, null);
    }
  }
}
