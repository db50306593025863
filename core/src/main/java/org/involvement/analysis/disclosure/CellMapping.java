package org.involvement.analysis.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/** Of which count or total of a later table each count and total of an earlier one is part. */
final class CellMapping {
  private final int[] arcs;

  CellMapping(Table earlier, Table later, Map<String, String> merged) {
    int[] rows = places(earlier.rows(), later.rows(), merged, "rows");
    int[] columns = places(earlier.columns(), later.columns(), merged, "columns");
    TableNetwork from = new TableNetwork(earlier);
    TableNetwork to = new TableNetwork(later);
    this.arcs = new int[from.arcs()];
    for (int i = 0; i < rows.length; i++) {
      arcs[from.rowTotal(i)] = to.rowTotal(rows[i]);
      for (int j = 0; j < columns.length; j++) {
        arcs[from.count(i, j)] = to.count(rows[i], columns[j]);
      }
    }
    for (int j = 0; j < columns.length; j++) {
      arcs[from.columnTotal(j)] = to.columnTotal(columns[j]);
    }
    arcs[from.total()] = to.total();
  }

  int[] arcs() {
    return arcs;
  }

  private static int[] places(
      List<String> earlier, List<String> later, Map<String, String> merged, String what) {
    int[] places = new int[earlier.size()];
    Set<String> found = new HashSet<>();
    for (int i = 0; i < places.length; i++) {
      String label = merged.getOrDefault(earlier.get(i), earlier.get(i));
      places[i] = later.indexOf(label);
      if (places[i] < 0) {
        throw Checks.invalid(
            "differencing.later." + what,
            later.toString(),
            ViolationKind.MISMATCH,
            "has no '" + label + "', which the earlier release has");
      }
      found.add(label);
    }
    for (int i = 0; i < later.size(); i++) {
      if (!found.contains(later.get(i))) {
        throw Checks.invalid(
            "differencing.later." + what + "." + i,
            later.get(i),
            ViolationKind.MISMATCH,
            "is not in the earlier release");
      }
    }
    return places;
  }
}
