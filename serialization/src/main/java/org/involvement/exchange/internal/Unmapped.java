package org.involvement.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.analysis.LeftOut;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.form.Shown;
import org.involvement.programme.Programme;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.internal.ControlCharacters;
import org.involvement.sheet.internal.CsvProblems;

/** What was not taken over from another tool's files, counted by reason; the first have a place. */
public final class Unmapped {
  private final Map<String, Long> items = new LinkedHashMap<>();
  private final CsvProblems places = new CsvProblems(CsvProblems.MOST);

  public void add(String reason, long number) {
    if (number > 0) {
      items.merge(reason, number, Long::sum);
    }
  }

  /** One item, with the cell in which it stands. */
  public void add(String reason, CsvProblem place) {
    add(reason, 1);
    places.add(place);
  }

  /** Several items of one reason, of which the first are known by the cells they stand in. */
  public void add(String reason, CsvProblems items) {
    add(reason, items.count());
    items.list().forEach(places::add);
  }

  /** Control characters, with the place of the first. */
  public void add(ControlCharacters controls) {
    add(
        "control characters, removed or read as a space; the first is " + controls.first(),
        controls.count());
  }

  /** Returns a programme, with all that was not imported into it. */
  public ImportedProgramme with(Programme programme) {
    return new ImportedProgramme(programme, list(), places());
  }

  /** The first places. */
  List<CsvProblem> places() {
    return places.list();
  }

  /** The reasons in the order in which they were first met. */
  public List<LeftOut> list() {
    return items.entrySet().stream()
        .map(each -> new LeftOut(Shown.line(each.getKey()), each.getValue()))
        .toList();
  }
}
