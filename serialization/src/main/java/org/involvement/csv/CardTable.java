package org.involvement.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.disclosure.ReleasedTable;
import org.involvement.form.KebabCase;
import org.involvement.programme.Programme;
import org.involvement.sheet.internal.CsvWriter;
import org.involvement.value.Readers;
import org.involvement.value.Text;

/**
 * What comes with tables so that nobody has to ask: a name and what is to be said, line by line.
 */
final class CardTable {
  static final String FILE = "data-card.csv";

  private static final String INTERNAL =
      "internal: holds rows of stakeholders, activities, attendance, contributions and steps, and"
          + " words of people; may be personal data, and is not to be published";

  private static final String RELEASED =
      "released: holds tables of counts made fit to be shown, and no row of a stakeholder, activity,"
          + " attendance, contribution or step";

  private CardTable() {}

  static void writeInternal(Programme programme, DataCard card, ProgrammeRows rows, CsvWriter out)
      throws IOException {
    begin(card, programme.asOf(), Readers.INSIDE, INTERNAL, out);
    line("programme", programme.id().toString(), out);
    line("title", programme.title().value(), out);
    line("withheld", "nothing", out);
    for (TableLayout table : rows.tables()) {
      line("rows of " + table.file(), Integer.toString(rows.count(table)), out);
    }
  }

  static void writeReleased(
      Map<String, ReleasedTable> tables, LocalDate asOf, DataCard card, CsvWriter out)
      throws IOException {
    begin(card, asOf, Readers.PUBLIC, RELEASED, out);
    for (Map.Entry<String, ReleasedTable> each : tables.entrySet()) {
      String file = each.getKey() + TableLayout.SUFFIX;
      ReleasedTable table = each.getValue();
      line("rule of " + file, table.rule().name(), out);
      line("rows of " + file, Integer.toString(ReleasedRows.count(table)), out);
      line("withheld from " + file, withheld(table), out);
      line("caution with " + file, table.caveat(), out);
    }
  }

  private static void begin(
      DataCard card, LocalDate asOf, Readers readers, String release, CsvWriter out)
      throws IOException {
    out.row(List.of("item", "value"));
    line("licence", card.licence().value(), out);
    line("asOf", asOf.toString(), out);
    line("readers", KebabCase.of(readers), out);
    line("release", release, out);
    if (card.note().isPresent()) {
      line("note", card.note().map(Text::value).orElseThrow(), out);
    }
  }

  private static String withheld(ReleasedTable table) {
    List<String> withheld =
        new ArrayList<>(table.leftOut().stream().map(LeftOut::toString).toList());
    long hidden = table.leftOut().stream().mapToLong(LeftOut::items).sum();
    if (table.concealed() > hidden) {
      withheld.add(table.concealed() - hidden + ": shown rounded or in words");
    }
    return withheld.isEmpty() ? "nothing" : String.join("; ", withheld);
  }

  private static void line(String item, String value, CsvWriter out) throws IOException {
    out.row(List.of(item, value));
  }
}
