package org.involvement.exchange.decidim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.involvement.sheet.internal.Column;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.TableForm;
import org.involvement.value.Text;

/**
 * A result of an export of Decidim: something that was promised, and how far it has come.
 *
 * @param id the id in Decidim, with its kind before it
 * @param progress from 0 to 100; empty where it is not said
 * @param proposals the addresses of the proposals that it came from
 * @param partOf the id of the result that it is part of; empty where it is of none
 */
record DecidimResult(
    DecidimCells cells,
    String id,
    String url,
    Optional<Text> text,
    Optional<LocalDate> end,
    Optional<BigDecimal> progress,
    List<String> proposals,
    String partOf) {
  static final String END = "end_date";
  static final String PROPOSALS = "proposal_urls";
  static final String PROGRESS = "progress";
  static final String TITLE = "title";

  private static final String DESCRIPTION = "description";
  private static final String PARENT = "parent/id";
  private static final Pattern PER_CENT = Pattern.compile("(100(\\.0+)?|\\d{1,2}(\\.\\d{1,20})?)");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static final List<String> WORDS = List.of(TITLE, DESCRIPTION);

  static final TableForm FORM =
      TableForm.of(
              Column.required(DecidimReader.ID),
              Column.required(DecidimReader.URL),
              Column.required(PROGRESS),
              Column.optional(END),
              Column.optional(PROPOSALS),
              Column.optional(PARENT))
          .orOthers(name -> true);

  static DecidimResult of(Row row) {
    DecidimCells cells = new DecidimCells(row);
    return new DecidimResult(
        cells,
        row.value(DecidimReader.ID, id -> DecidimReader.id("result-" + id)),
        cells.cell(DecidimReader.URL),
        DecidimReader.joined(cells.words(TITLE), cells.words(DESCRIPTION)),
        cells.day(END),
        progress(row),
        cells.list(PROPOSALS),
        cells.cell(PARENT));
  }

  boolean isDone() {
    return progress.filter(share -> share.compareTo(WHOLE) == 0).isPresent();
  }

  /** How many words in further languages there are. */
  long further() {
    return cells.further(TITLE, DESCRIPTION);
  }

  private static Optional<BigDecimal> progress(Row row) {
    return row.optional(
        PROGRESS,
        text -> {
          if (!PER_CENT.matcher(text).matches()) {
            throw row.refused(PROGRESS, CsvCode.WRONG_VALUE, "is not a number from 0 to 100");
          }
          return new BigDecimal(text);
        });
  }
}
