package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.involvement.programme.Programme;

/** What types, components and constants mean, as core's own sources say it. */
final class Meanings {
  private static final String RESOURCE = "/META-INF/involvement/meanings.tsv";
  private static final Map<String, Meaning> ALL = read();

  private Meanings() {}

  /**
   * What one of them means.
   *
   * @param name the type's name, with '#' before a component or constant
   * @param words the sentence
   * @param checks the checks that its constructor makes of it
   */
  record Meaning(String name, String words, List<String> checks) {}

  static Meaning of(Class<?> type) {
    return named(type.getName());
  }

  static Meaning of(Class<?> type, String component) {
    return named(type.getName() + "#" + component);
  }

  /** What is not of core says nothing of itself. */
  private static Meaning named(String name) {
    return ALL.getOrDefault(name, new Meaning(name, "", List.of()));
  }

  private static Map<String, Meaning> read() {
    try (InputStream in = Programme.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("involvement-core lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .map(parts -> new Meaning(parts[0], parts[1], checks(parts[2])))
          .collect(toMap(Meaning::name, identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> checks(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
