package org.involvement.exchange.decidim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.feedback.Theme;
import org.involvement.sheet.internal.Column;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.TableForm;
import org.involvement.value.ContributionId;
import org.involvement.value.Text;

/**
 * A proposal of an export of Decidim.
 *
 * @param text title and body
 * @param state as it is written; its own states are any word
 * @param saysWhenPublic whether the export has a column for when a state was made public
 */
record DecidimProposal(
    DecidimCells cells,
    ContributionId id,
    String url,
    String space,
    Optional<Text> text,
    Optional<LocalDate> raisedOn,
    String state,
    Optional<LocalDate> publicOn,
    boolean saysWhenPublic,
    Optional<Text> answer,
    Optional<LocalDate> answeredOn,
    boolean withdrawn,
    Optional<LocalDate> withdrawnOn,
    boolean amendment,
    List<String> meetings,
    List<Theme> themes) {
  static final String STATE = "state";
  static final String ANSWER = "answer";
  static final String WITHDRAWN = "withdrawn";
  static final String MEETINGS = "meeting_urls";
  static final String RAISED = "published_at";
  static final String ANSWERED = "answered_at";
  static final String WITHDRAWN_ON = "withdrawn_at";
  static final String AMENDMENT = "is_amend";

  static final String PUBLIC = "state_published_at";
  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final String CATEGORY = "category/id";
  private static final String TAXONOMIES = "taxonomies/id";

  static final List<String> WORDS = List.of(TITLE, BODY, ANSWER);

  static final TableForm FORM =
      TableForm.of(
              Column.required(DecidimReader.ID),
              Column.required(DecidimReader.URL),
              Column.optional(DecidimReader.SPACE),
              Column.required(STATE),
              Column.optional(PUBLIC),
              Column.optional(ANSWERED),
              Column.optional(RAISED),
              Column.optional(WITHDRAWN),
              Column.optional(WITHDRAWN_ON),
              Column.optional(AMENDMENT),
              Column.optional(MEETINGS),
              Column.optional(CATEGORY),
              Column.optional(TAXONOMIES))
          .orOthers(name -> true);

  static DecidimProposal of(Row row) {
    DecidimCells cells = new DecidimCells(row);
    return new DecidimProposal(
        cells,
        row.value(DecidimReader.ID, id -> ContributionId.of("proposal-" + id)),
        cells.cell(DecidimReader.URL),
        cells.space(),
        text(cells),
        cells.day(RAISED),
        cells.cell(STATE),
        cells.day(PUBLIC),
        row.table().columns().contains(PUBLIC),
        cells.words(ANSWER),
        cells.day(ANSWERED),
        cells.isTrue(WITHDRAWN) || cells.cell(STATE).equals(WITHDRAWN),
        cells.day(WITHDRAWN_ON),
        cells.isTrue(AMENDMENT),
        cells.list(MEETINGS),
        Stream.concat(
                cells.themes(CATEGORY, "category-").stream(),
                cells.themes(TAXONOMIES, "taxonomy-").stream())
            .toList());
  }

  /** How many words in further languages there are. */
  long further() {
    return cells.further(TITLE, BODY, ANSWER);
  }

  private static Optional<Text> text(DecidimCells cells) {
    return DecidimReader.joined(cells.words(TITLE), cells.words(BODY));
  }
}
