package org.involvement.csv;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.involvement.json.InvolvementJson;
import org.involvement.json.InvolvementJsonException;
import org.involvement.json.JsonDocuments;
import org.involvement.json.JsonProblem;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.sheet.internal.Column;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.CsvFolder;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.SheetTable;
import org.involvement.sheet.internal.TableForm;

/** A programme read from its tables: put together as a document, and held to what documents are. */
final class ProgrammeReader {
  private static final JsonDocuments<Programme> PROGRAMMES = InvolvementJson.of(Programme.class);

  private static final Map<TableLayout, TableForm> FORMS =
      Layout.PROGRAMME
          .withChildren()
          .collect(
              Collectors.toMap(
                  table -> table, ProgrammeReader::form, (one, other) -> one, LinkedHashMap::new));

  private static final Set<String> NAMES =
      FORMS.keySet().stream()
          .map(TableLayout::file)
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private final ReadLimits limits;
  private final int most;
  private final CsvProblems problems;

  ProgrammeReader(ReadLimits limits, int most) {
    this.limits = limits;
    this.most = most;
    this.problems = new CsvProblems(most);
  }

  /** The programme in a folder; empty where something is wrong. */
  Optional<Programme> read(Path folder) {
    return read(CsvFolder.readOnly(folder, NAMES, InvolvementCsv.BESIDES, limits, problems));
  }

  /** The programme in files that are in memory, by name. */
  Optional<Programme> read(Map<String, byte[]> files) {
    if (problems.isEmpty() && !files.containsKey(Layout.PROGRAMME.file())) {
      problems.add(
          CsvCode.MISSING_FILE.problem(
              Layout.PROGRAMME.file(), 0, "", "the folder", absence(files)));
    }
    Map<TableLayout, SheetTable> tables = new LinkedHashMap<>();
    FORMS.forEach(
        (layout, form) ->
            Optional.ofNullable(files.get(layout.file()))
                .flatMap(bytes -> form.read(layout.file(), bytes, limits, problems))
                .ifPresent(table -> tables.put(layout, table)));
    // A table that could not be read would be missed by all that name its rows.
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return new Assembly(tables, problems).programme().flatMap(this::programme);
  }

  private static String absence(Map<String, byte[]> files) {
    return "holds no such file"
        + (files.isEmpty() ? ", nor any other of the tables of a programme" : "");
  }

  CsvProblems problems() {
    return problems;
  }

  private Optional<Programme> programme(RowGroup item) {
    byte[] document = ItemJson.of(item);
    JsonDocuments<Programme> documents =
        PROGRAMMES.withLimits(limits.withDocumentBytes(Integer.MAX_VALUE));
    try {
      Programme programme = documents.read(document);
      return problems.isEmpty() ? Optional.of(programme) : Optional.empty();
    } catch (InvolvementJsonException e) {
      List<JsonProblem> found = documents.check(document, most);
      found.forEach(problem -> problems.add(CellPlaces.of(problem, item)));
      return Optional.empty();
    }
  }

  private static TableForm form(TableLayout table) {
    return TableForm.of(
        table.columns().stream()
            .map(
                column ->
                    new Column(column.header(), ColumnMeanings.isRequired(table, column), false))
            .toList());
  }
}
