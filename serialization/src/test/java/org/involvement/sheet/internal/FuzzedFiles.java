package org.involvement.sheet.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.involvement.sheet.CsvProblem;

/** Several files in one array of bytes, as a fuzz test is given them. */
public final class FuzzedFiles {
  /** Is before each file, with its name behind it, so that one array holds several. */
  public static final String FILE = "\u0001";

  private FuzzedFiles() {}

  /** {@return the files that one array holds, byte by byte as they are} */
  public static Map<String, byte[]> in(byte[] folder) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String part : new String(folder, ISO_8859_1).split(FILE, -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        files.put(part.substring(0, end), part.substring(end + 1).getBytes(ISO_8859_1));
      }
    }
    return files;
  }

  /** {@return one array that holds the files} */
  public static byte[] joined(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(each -> FILE + each.getKey() + "\n" + new String(each.getValue(), UTF_8))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /** Asserts that a problem has a place and a rule, and is one line. */
  public static void assertWhole(CsvProblem problem) {
    assertThat(problem.file()).isNotEmpty();
    assertThat(problem.row()).isNotNegative();
    assertThat(problem.value()).isNotEmpty();
    assertThat(problem.rule()).isNotEmpty();
    assertThat(problem.toString()).startsWith(problem.file()).doesNotContain("\n");
  }
}
