package org.involvement.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.ReleasedTable;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Scorecard;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.CsvWriter;

/**
 * Programmes as tables in CSV: a folder with a file for each table, linked by the ids that stand in
 * them.
 *
 * <p>Tables and columns follow the records of the model, with the names that {@link
 * org.involvement.json.InvolvementJson} writes: every list of records is a table, so nothing of a
 * programme is lost. Reading is as strict: what is unknown, stands twice, is missing or breaks a
 * rule of the model is an {@link InvolvementCsvException} with file, row and column. A column of
 * which nothing need be known may be left out, and so may a table without rows.
 *
 * <p>Writing gives the same bytes for equal programmes: UTF-8 without a byte-order mark, commas, a
 * line feed at the end of each row. Words that a spreadsheet would take for a formula get an
 * apostrophe before them, which reading takes away. Reading takes a byte-order mark, semicolons and
 * any line ends too.
 *
 * <pre>{@code
 * InvolvementCsv.writeForInternalUse(programme, folder, DataCard.of("not to be passed on"));
 * Programme same = InvolvementCsv.read(folder);
 * }</pre>
 */
public final class InvolvementCsv {
  private static final String DICTIONARY = "data-dictionary.csv";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** What may stand beside the tables of a programme. */
  static final Set<String> BESIDES = Set.of(DICTIONARY, CardTable.FILE, ScoreRows.FILE);

  private InvolvementCsv() {}

  /**
   * {@return the programme in the tables of a folder, within {@link ReadLimits#DEFAULT}} Files
   * whose names do not end with '.csv' are passed over, and so are data dictionary, data card and
   * scores.
   *
   * @throws InvolvementCsvException if they hold no programme
   * @throws UncheckedIOException if they cannot be read
   */
  public static Programme read(Path folder) {
    return read(folder, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in the tables of a folder} Of the limits, the bytes are those of all
   * tables together, the length of a string is that of a cell, and the elements are the rows of a
   * table.
   *
   * @throws InvolvementCsvException if they hold no programme, or go beyond a limit
   * @throws UncheckedIOException if they cannot be read
   */
  public static Programme read(Path folder, ReadLimits limits) {
    ProgrammeReader reader = new ProgrammeReader(limits, CsvProblems.MOST);
    Optional<Programme> programme = reader.read(folder);
    reader.problems().refuse();
    return programme.orElseThrow();
  }

  /**
   * {@return all that is wrong with the tables of a folder, at most 100; empty if they hold a
   * programme} Rules that join several values are looked at where each of these is right by itself,
   * and rows are put together where all files and headers are right.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  public static List<CsvProblem> check(Path folder) {
    return check(folder, CsvProblems.MOST);
  }

  /**
   * {@return all that is wrong with the tables of a folder, up to a number}
   *
   * @param most how many problems are told at most, at least 1
   * @throws UncheckedIOException if they cannot be read
   */
  public static List<CsvProblem> check(Path folder, int most) {
    ProgrammeReader reader = new ProgrammeReader(ReadLimits.DEFAULT, most);
    reader.read(folder);
    return reader.problems().list();
  }

  /**
   * Writes all of a programme, with a data dictionary and a data card. This is for readers inside,
   * who may see each contribution and all that was said: what leaves the house is written by {@link
   * #writeReleased}.
   *
   * <p>Every table is written, also one without rows, so that none of an earlier programme is left;
   * other files of the folder stay. Nothing is replaced before all is written: what fails until
   * then leaves the folder as it was. Then each file is replaced at once and as a whole.
   *
   * @throws UncheckedIOException if a file cannot be written
   */
  public static void writeForInternalUse(Programme programme, Path folder, DataCard card) {
    ProgrammeRows rows = ProgrammeRows.of(programme);
    Map<String, CsvWriter.Content> files = new LinkedHashMap<>();
    rows.tables().forEach(table -> files.put(table.file(), out -> rows.write(table, out)));
    files.put(DICTIONARY, DictionaryTable::write);
    files.put(CardTable.FILE, out -> CardTable.writeInternal(programme, card, rows, out));
    create(folder);
    CsvWriter.writeAll(folder, files);
  }

  /**
   * Writes tables that were made fit to be shown, each into a file of its name, with a data card
   * that says what is withheld. In a file each count and total has a row, with the counts that what
   * is shown can stand for. Files are replaced as {@link #writeForInternalUse} does; a table of an
   * earlier release that has none of these names stays.
   *
   * @param tables by their names, which are words of lower-case letters and digits, joined by '-'
   * @param asOf the day whose knowledge they hold
   * @throws IllegalArgumentException if a name is no such word, or that of the data card; if a
   *     table hides nothing by {@link DisclosureRule#TRUE_NUMBERS}; or if the folder holds a
   *     programme, whose card would be replaced
   * @throws UncheckedIOException if a file cannot be written
   */
  public static void writeReleased(
      Map<String, ReleasedTable> tables, LocalDate asOf, DataCard card, Path folder) {
    Map<String, ReleasedTable> sorted = new TreeMap<>(tables);
    for (String name : sorted.keySet()) {
      if (!NAME.matcher(name).matches() || CardTable.FILE.equals(name + TableLayout.SUFFIX)) {
        throw new IllegalArgumentException("'" + name + "' is no name of a table");
      }
    }
    sorted.forEach(
        (name, table) -> {
          if (table.rule().equals(DisclosureRule.TRUE_NUMBERS)) {
            throw new IllegalArgumentException(
                "'" + name + "' holds true numbers, which are not to be passed on");
          }
        });
    if (Files.exists(folder.resolve(Layout.PROGRAMME.file()))) {
      throw new IllegalArgumentException(
          folder + " holds a programme for internal use: name a folder of its own");
    }
    Map<String, CsvWriter.Content> files = new LinkedHashMap<>();
    sorted.forEach(
        (name, table) ->
            files.put(name + TableLayout.SUFFIX, out -> ReleasedRows.write(table, out)));
    files.put(CardTable.FILE, out -> CardTable.writeReleased(sorted, asOf, card, out));
    create(folder);
    CsvWriter.writeAll(folder, files);
  }

  /**
   * Writes the scores of a scorecard, a row for each criterion, to a file such as 'scores.csv'. It
   * holds no words of people. Its numbers are exact, and small counts can be worked out from them:
   * 0.857142 is 6 of 7. It is for those who may see the record; a report shows ranges instead.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void writeScores(Scorecard card, Path file) {
    CsvWriter.write(file, out -> ScoreRows.write(card, out));
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
