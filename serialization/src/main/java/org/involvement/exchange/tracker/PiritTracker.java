package org.involvement.exchange.tracker;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.CsvWriter;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/**
 * A record of impact as the Tracking Tool of the Public Involvement in Research Impact Toolkit
 * (PIRIT; A. Newman and others, Cardiff University and Marie Curie, 2023) keeps it: when and how
 * the public contributed, what they hoped to influence, what changed, why it matters, and which UK
 * Standard it is about. PIRIT is a spreadsheet; this is that sheet saved as CSV.
 *
 * <p>It holds what stands in the cells, so that a tracker that is read and written says the same,
 * also where {@link #programme} has no place for it. A step of a contribution needs a day, and
 * PIRIT has none for what was decided, fed back and done: four columns of ours may say it, and only
 * where they do is a change tied to what was hoped. A fifth may say that what stands in a row may
 * be quoted; without it nothing may.
 *
 * <pre>{@code
 * var tracker = PiritTracker.read(Path.of("examples/pirit/tracker.csv"));
 * var made = tracker.programme(ProgrammeId.of("inhaler"), Text.of("A study"), asOf);
 * made.leftOut().forEach(System.out::println);
 * PiritTracker.of(made.programme()).writeForInternalUse(file);
 * }</pre>
 *
 * @param file what the file is called in errors
 * @param entries the rows, in the order of the file
 * @param leftOut what a tracker has no column for, of the file or the programme that it is from
 * @param headings how the sheet calls its columns, where it is not by their headers; errors do too
 */
public record PiritTracker(
    String file, List<Entry> entries, List<Loss> leftOut, Map<PiritColumn, String> headings) {
  /** Copies the lists. */
  public PiritTracker {
    Objects.requireNonNull(file, "piritTracker.file");
    entries = List.copyOf(entries);
    leftOut = List.copyOf(leftOut);
    Map<PiritColumn, String> others = new EnumMap<>(PiritColumn.class);
    others.putAll(headings);
    others.entrySet().removeIf(each -> each.getValue().equals(each.getKey().header()));
    headings = Collections.unmodifiableMap(others);
  }

  /** A tracker whose columns are called by their headers. */
  PiritTracker(String file, List<Entry> entries, List<Loss> leftOut) {
    this(file, entries, leftOut, Map.of());
  }

  /**
   * One row: one thing to which the public contributed.
   *
   * @param row the row as a spreadsheet counts: that of the header is 1
   * @param cells what stands in it; a cell that is empty is not there
   */
  public record Entry(int row, Map<PiritColumn, Text> cells) {
    /** Copies the cells, in the order of the columns. */
    public Entry {
      Map<PiritColumn, Text> copy = new EnumMap<>(PiritColumn.class);
      copy.putAll(cells);
      cells = Collections.unmodifiableMap(copy);
    }

    /** {@return what stands in a column; empty where nothing does} */
    public Optional<Text> cell(PiritColumn column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  /**
   * {@return the tracker in a file, within {@link ReadLimits#DEFAULT}} It needs the columns {@link
   * PiritColumn#HOPED} and {@link PiritColumn#CHANGED}; the others may be missing, and may stand in
   * any order. Columns of other names are told by {@link #leftOut()}.
   *
   * @throws InvolvementCsvException if it is no such table
   * @throws UncheckedIOException if it cannot be read
   */
  public static PiritTracker read(Path file) {
    return read(file, ReadLimits.DEFAULT);
  }

  /**
   * {@return the tracker in a file}
   *
   * @throws InvolvementCsvException if it is no such table, or goes beyond a limit
   * @throws UncheckedIOException if it cannot be read
   */
  public static PiritTracker read(Path file, ReadLimits limits) {
    CsvProblems problems = new CsvProblems(CsvProblems.MOST);
    Optional<PiritTracker> tracker = PiritTable.read(file, limits, problems);
    problems.refuse();
    return tracker.orElseThrow();
  }

  /**
   * {@return all for which a file is no tracker, one problem a row, at most 100; empty if it can be
   * read} What cannot be used of a tracker is no problem, and told by {@link #leftOut()}.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<CsvProblem> check(Path file) {
    CsvProblems problems = new CsvProblems(CsvProblems.MOST);
    PiritTable.read(file, ReadLimits.DEFAULT, problems);
    return problems.list();
  }

  /**
   * {@return a programme as a tracker, a row for each contribution and each change that it led to}
   * After these come activities and changes that no contribution is tied to. What a tracker has no
   * column for is told by {@link #leftOut()}.
   */
  public static PiritTracker of(Programme programme) {
    return new PiritRows(programme).tracker();
  }

  /**
   * {@return what the tracker says as a programme} Each row is a contribution, and a change where
   * it says what changed; rows with the same time and way are of one activity. On whose word a
   * change rests a tracker does not say, so it is the organisation's. Standards become themes, such
   * as 'uk-standards-2019-impact'.
   *
   * <p>The order of day and month in dates such as 03/02/2024 is the one that another date of the
   * column shows, such as 15/01/2024; without such a date they are not read.
   *
   * @param asOf the day whose knowledge it holds; days after it are told and not taken over
   */
  public ImportedProgramme programme(ProgrammeId id, Text title, LocalDate asOf) {
    return new PiritProgramme(this, asOf).named(id, title);
  }

  /** {@return how the sheet calls a column} */
  public String heading(PiritColumn column) {
    return headings.getOrDefault(column, column.header());
  }

  /** {@return whether any row says something in a column} */
  public boolean says(PiritColumn column) {
    return entries.stream().anyMatch(entry -> entry.cell(column).isPresent());
  }

  /**
   * {@return the rows with a contribution or a change that say word for word what one before says}
   */
  public List<Integer> repeatedRows() {
    Set<Map<PiritColumn, Text>> before = new HashSet<>();
    return entries.stream()
        .filter(entry -> says(PiritColumn.HOPED, entry) || says(PiritColumn.CHANGED, entry))
        .filter(entry -> !before.add(entry.cells()))
        .map(Entry::row)
        .toList();
  }

  /**
   * Writes the tracker as a spreadsheet reads it. It holds words of people row by row, and so is
   * not to be published as it is.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void writeForInternalUse(Path file) {
    CsvWriter.write(file, out -> PiritTable.write(entries, out));
  }

  private static boolean says(PiritColumn column, Entry entry) {
    return entry.cell(column).isPresent();
  }

  /** {@return how much there is, and nothing of what anybody said} */
  @Override
  public String toString() {
    return "PIRIT tracker of " + entries.size() + (entries.size() == 1 ? " row" : " rows");
  }
}
