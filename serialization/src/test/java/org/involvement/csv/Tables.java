package org.involvement.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.involvement.json.InvolvementJson;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.sheet.internal.CsvWriter;

/** The tables of a programme as files that are in memory. */
public final class Tables {
  private static final String EXAMPLE = "/org/involvement/json/programme.json";

  private Tables() {}

  /** {@return a programme that holds every type} */
  public static Programme example() throws IOException {
    try (InputStream in = Tables.class.getResourceAsStream(EXAMPLE)) {
      return InvolvementJson.read(Objects.requireNonNull(in));
    }
  }

  /** {@return the programme in files; empty if something is wrong with them} */
  public static Optional<Programme> read(Map<String, byte[]> files) {
    return new ProgrammeReader(ReadLimits.DEFAULT, 100).read(files);
  }

  /** {@return the files of a programme, by name} */
  public static Map<String, byte[]> of(Programme programme) throws IOException {
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
