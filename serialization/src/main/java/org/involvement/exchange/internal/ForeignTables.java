package org.involvement.exchange.internal;

import java.util.List;
import java.util.Optional;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.ControlCharacters;
import org.involvement.sheet.internal.CsvBytes;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.SheetTable;
import org.involvement.sheet.internal.TableForm;

/**
 * Tables of an export of another tool. They may hold control characters, which are removed and
 * counted; our own tables may not, because nothing we write has any.
 */
public final class ForeignTables {
  private final ReadLimits limits;
  private final CsvProblems problems;
  private final Losses losses;

  public ForeignTables(ReadLimits limits, CsvProblems problems, Losses losses) {
    this.limits = limits;
    this.problems = problems;
    this.losses = losses;
  }

  /** Returns whether a file holds nothing, not even a header, as an empty table of Decidim does. */
  public static boolean isEmpty(byte[] bytes) {
    return CsvBytes.of(bytes).isBlank();
  }

  /** Returns a table; empty if something is wrong, which is told. */
  public Optional<SheetTable> read(TableForm form, String name, byte[] bytes) {
    return rows(name, bytes).flatMap(rows -> form.read(name, rows, problems));
  }

  /** Returns all rows of a file; empty if something is wrong, which is told. */
  public Optional<List<CsvCells.Line>> rows(String name, byte[] bytes) {
    try {
      ControlCharacters controls = new ControlCharacters(name);
      List<CsvCells.Line> rows =
          controls.removedFrom(CsvCells.read(name, CsvBytes.ofOther(bytes), limits));
      losses.add(controls);
      return Optional.of(rows);
    } catch (InvolvementCsvException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }
}
