package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.involvement.programme.Programme;
import org.involvement.value.Readers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as they were when somebody last looked at them, with the name of the style sheet in its
 * place. With {@code -Dinvolvement.write=true} they are written anew; see CONTRIBUTING.md.
 */
class GoldenPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/involvement/report");
  private static final Path STYLE = Path.of("src/main/resources/META-INF/involvement/page.css");

  static Stream<Map.Entry<String, String>> pages() {
    Map<String, String> pages = new TreeMap<>();
    Map.of("garden", Garden.programme(), "strategy", Garden.strategy())
        .forEach((name, programme) -> add(name, programme, pages));
    return pages.entrySet().stream();
  }

  private static void add(String name, Programme programme, Map<String, String> pages) {
    Report report = Report.of(programme);
    pages.put(name + ".html", report.toHtml());
    pages.put(name + ".txt", report.toText());
    pages.put(name + "-internal.txt", report.forReaders(Readers.INSIDE).toText());
    pages.put(name + "-gripp2.html", Forms.gripp2(programme).toHtml());
    pages.put(name + "-gripp2.txt", Forms.gripp2(programme).toText());
    pages.put(name + "-pirit.html", Forms.pirit(programme).toHtml());
    pages.put(name + "-pirit.txt", Forms.pirit(programme).toText());
    pages.put(name + "-standards.html", Forms.ukStandards(programme).toHtml());
    pages.put(name + "-standards.txt", Forms.ukStandards(programme).toText());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_is_as_it_was(Map.Entry<String, String> page) throws IOException {
    Path file = FOLDER.resolve(page.getKey());
    String shown = page.getValue().replace(Files.readString(STYLE).strip(), STYLE.toString());
    if (Boolean.getBoolean("involvement.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, shown);
    }
    assertThat(file).content().isEqualTo(shown);
  }
}
