package org.involvement.exchange.decidim;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.involvement.exchange.UnreadColumns;
import org.involvement.exchange.internal.ForeignTables;
import org.involvement.exchange.internal.Losses;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.CsvFolder;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.SheetTable;
import org.involvement.sheet.internal.TableForm;
import org.involvement.value.ChangeId;
import org.involvement.value.Text;
import org.jspecify.annotations.Nullable;

/** The files of an export of Decidim, read one after another. */
final class DecidimReader {
  static final String ID = "id";
  static final String URL = "url";
  static final String SPACE = "participatory_space/url";

  private static final String PROPOSALS = "proposals";
  private static final String RESULTS = "results";
  private static final String MEETINGS = "meetings";

  /** The open data put the address of the platform before what a file holds. */
  private static final Pattern NAME = Pattern.compile("(?:.*-)?(proposals|results|meetings)\\.csv");

  private final ReadLimits limits;
  private final CsvProblems problems;
  private final Losses losses = new Losses();
  private final ForeignTables tables;

  DecidimReader(ReadLimits limits, CsvProblems problems) {
    this.limits = limits;
    this.problems = problems;
    this.tables = new ForeignTables(limits, problems, losses);
  }

  /** The export in a folder, in which other files may stand too. */
  DecidimExport read(Path folder) {
    long others =
        CsvFolder.names(folder).stream().filter(name -> !NAME.matcher(name).matches()).count();
    losses.add(DecidimLoss.OTHER_FILES, others);
    return read(CsvFolder.read(folder, name -> NAME.matcher(name).matches(), limits, problems));
  }

  /** The export in files that are in memory, by name. */
  DecidimExport read(Map<String, byte[]> files) {
    Map<String, String> names = names(files);
    if (names.isEmpty() && problems.isEmpty()) {
      String rule = "is missing, and so are results.csv and meetings.csv";
      problems.add(CsvCode.MISSING_FILE.problem("proposals.csv", 0, "", "the file", rule));
    }
    return new DecidimExport(
        rows(
            files,
            names.get(PROPOSALS),
            DecidimProposal.FORM,
            DecidimProposal.WORDS,
            DecidimProposal::of),
        rows(files, names.get(RESULTS), DecidimResult.FORM, DecidimResult.WORDS, DecidimResult::of),
        rows(
            files,
            names.get(MEETINGS),
            DecidimMeeting.FORM,
            DecidimMeeting.WORDS,
            DecidimMeeting::of),
        losses.list());
  }

  /** An id as the model has them, checked before anything is made of it. */
  static String id(String id) {
    return ChangeId.of(id).value();
  }

  /** A title and what is said under it. */
  static Optional<Text> joined(Optional<Text> title, Optional<Text> body) {
    return title.isEmpty() || body.isEmpty()
        ? title.or(() -> body)
        : Optional.of(Text.of(title.get().value() + "\n\n" + body.get().value()));
  }

  /** The name of the file of each kind; of two of one kind the second is told. */
  private Map<String, String> names(Map<String, byte[]> files) {
    Map<String, String> names = new TreeMap<>();
    for (String name : files.keySet()) {
      Matcher parts = NAME.matcher(name);
      if (parts.matches()) {
        String first = names.putIfAbsent(parts.group(1), name);
        if (first != null) {
          String rule = "holds " + parts.group(1) + ", and so does " + first;
          problems.add(CsvCode.REPEATED.problem(name, 0, "", "the file", rule));
        }
      }
    }
    return names;
  }

  private <T> List<T> rows(
      Map<String, byte[]> files,
      @Nullable String name,
      TableForm form,
      List<String> words,
      Function<Row, T> reading) {
    if (name == null) {
      return List.of();
    }
    byte[] bytes = Objects.requireNonNull(files.get(name));
    if (ForeignTables.isEmpty(bytes)) {
      losses.add(new EmptyFile(name), 1);
      return List.of();
    }
    Optional<SheetTable> table = tables.read(form, name, bytes);
    table.ifPresent(known -> countOthers(known, words));
    Set<String> seen = new HashSet<>();
    return table
        .map(known -> known.map(problems, row -> once(row, reading, seen)))
        .orElse(List.of());
  }

  private static <T> T once(Row row, Function<Row, T> reading, Set<String> seen) {
    T value = reading.apply(row);
    if (!seen.add(row.cell(ID))) {
      throw row.refused(ID, CsvCode.REPEATED, "stands in this table already");
    }
    return value;
  }

  private void countOthers(SheetTable table, List<String> words) {
    losses.add(
        new UnreadColumns(table.file()),
        table.columns().stream()
            .filter(column -> !table.form().has(column))
            .filter(column -> words.stream().noneMatch(name -> DecidimCells.isOf(name, column)))
            .count());
  }
}
