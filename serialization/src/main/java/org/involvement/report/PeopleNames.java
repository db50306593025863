package org.involvement.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvBytes;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.CsvFile;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;

/**
 * Names of people by their pseudonyms, read while a page is printed and kept nowhere.
 *
 * <p>The record holds no names. They are kept in a file of their own, a table in CSV with two
 * columns and without a header: the id of a stakeholder, and the name. A page prints the name of
 * those who wish it, beside words that its readers may read. {@link #toString()} and errors show no
 * name.
 */
public final class PeopleNames {
  /** No names. */
  static final PeopleNames NONE = new PeopleNames(Map.of());

  private static final int CELLS = 2;

  private final Map<StakeholderId, String> names;

  private PeopleNames(Map<StakeholderId, String> names) {
    this.names = names;
  }

  /**
   * {@return the names in a file}
   *
   * @throws InvolvementCsvException if a row is not an id and a name, or an id is in two rows
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static PeopleNames read(Path file) {
    CsvProblems problems = new CsvProblems(1);
    Optional<byte[]> bytes = CsvFile.bytes(file, ReadLimits.DEFAULT, problems);
    problems.refuse();
    String name = CsvFile.name(file);
    Map<StakeholderId, String> names = new LinkedHashMap<>();
    for (CsvCells.Line line :
        CsvCells.read(name, CsvBytes.ofOther(bytes.orElseThrow()), ReadLimits.DEFAULT)) {
      put(names, line, name);
    }
    return new PeopleNames(names);
  }

  /** {@return the name of a person; empty where it is not in the file} */
  Optional<String> of(StakeholderId person) {
    return Optional.ofNullable(names.get(person));
  }

  /** {@return how many there are, and no name} */
  @Override
  public String toString() {
    return names.size() + (names.size() == 1 ? " name" : " names");
  }

  private static void put(Map<StakeholderId, String> names, CsvCells.Line line, String file) {
    List<String> cells = line.cells();
    if (cells.size() != CELLS || cells.get(1).isBlank()) {
      throw refused(line, file, "is not an id and a name");
    }
    if (names.put(id(line, file), cells.get(1).strip()) != null) {
      throw refused(line, file, "has the id of an earlier row");
    }
  }

  private static StakeholderId id(CsvCells.Line line, String file) {
    try {
      return StakeholderId.of(line.cells().get(0).strip());
    } catch (InvalidValueException e) {
      throw refused(line, file, "does not begin with an id");
    }
  }

  private static InvolvementCsvException refused(CsvCells.Line line, String file, String rule) {
    CsvProblem problem =
        CsvCode.WRONG_VALUE.problem(file, line.number(), "", "", "the row " + rule);
    return new InvolvementCsvException(problem, null);
  }
}
