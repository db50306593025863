package org.involvement.exchange.decidim;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.engagement.Modality;
import org.involvement.sheet.internal.Column;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.TableForm;
import org.involvement.value.ActivityId;
import org.involvement.value.Count;
import org.involvement.value.Text;

/**
 * A meeting of an export of Decidim.
 *
 * @param attendees how many came in all; 0 also where nobody counted
 * @param open whether the export says that anybody may come
 */
record DecidimMeeting(
    DecidimCells cells,
    ActivityId id,
    String url,
    String space,
    Optional<Text> title,
    LocalDate start,
    Optional<LocalDate> end,
    long attendees,
    Optional<Modality> modality,
    boolean open,
    boolean withdrawn) {
  static final String START = "start_time";
  static final String END = "end_time";
  static final String ATTENDEES = "attendees";
  static final String WITHDRAWN = "withdrawn";

  private static final String TITLE = "title";
  private static final String KIND = "type_of_meeting";
  private static final String PRIVATE = "private_meeting";

  private static final Map<String, Modality> MODALITIES = new LinkedHashMap<>();

  static {
    MODALITIES.put("in_person", Modality.IN_PERSON);
    MODALITIES.put("online", Modality.REMOTE);
    MODALITIES.put("hybrid", Modality.HYBRID);
  }

  static final List<String> WORDS = List.of(TITLE);

  static final TableForm FORM =
      TableForm.of(
              Column.required(DecidimReader.ID),
              Column.required(DecidimReader.URL),
              Column.optional(DecidimReader.SPACE),
              Column.required(START),
              Column.optional(END),
              Column.optional(ATTENDEES),
              Column.optional(KIND),
              Column.optional(PRIVATE),
              Column.optional(WITHDRAWN))
          .orOthers(name -> true);

  static DecidimMeeting of(Row row) {
    DecidimCells cells = new DecidimCells(row);
    LocalDate start =
        cells
            .day(START)
            .orElseThrow(() -> row.refused(START, START, CsvCode.MISSING_CELL, "is missing"));
    Optional<LocalDate> end = cells.day(END);
    if (end.filter(start::isAfter).isPresent()) {
      throw row.refused(END, CsvCode.WRONG_VALUE, "is before " + START + " " + start);
    }
    return new DecidimMeeting(
        cells,
        row.value(DecidimReader.ID, id -> ActivityId.of("meeting-" + id)),
        cells.cell(DecidimReader.URL),
        cells.space(),
        cells.words(TITLE),
        start,
        end,
        attendees(row),
        row.isEmpty(KIND) ? Optional.empty() : Optional.of(row.oneOf(KIND, MODALITIES)),
        cells.cell(PRIVATE).equals("false"),
        cells.isTrue(WITHDRAWN));
  }

  /** How many words in further languages there are. */
  long further() {
    return cells.further(TITLE);
  }

  private static long attendees(Row row) {
    if (row.isEmpty(ATTENDEES)) {
      return 0;
    }
    long attendees = row.whole(ATTENDEES);
    if (attendees < 0 || attendees > Count.LARGEST) {
      throw row.refused(ATTENDEES, CsvCode.WRONG_VALUE, "is not a number of people");
    }
    return attendees;
  }
}
