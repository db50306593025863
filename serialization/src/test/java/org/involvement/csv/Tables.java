package org.involvement.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;

/** The tables of a programme as files that are in memory. */
final class Tables {
  private static final String EXAMPLE = "/org/involvement/json/programme.json";

  private Tables() {}

  /** A programme in which every type stands. */
  static Programme example() throws IOException {
    try (InputStream in = Tables.class.getResourceAsStream(EXAMPLE)) {
      return InvolvementJson.read(Objects.requireNonNull(in));
    }
  }

  static Map<String, byte[]> of(Programme programme) throws IOException {
    ProgrammeRows rows = ProgrammeRows.of(programme);
    Map<String, byte[]> files = new TreeMap<>();
    for (TableLayout table : rows.tables()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CsvWriter.write(out, csv -> rows.write(table, csv));
      files.put(table.file(), out.toByteArray());
    }
    return files;
  }
}
