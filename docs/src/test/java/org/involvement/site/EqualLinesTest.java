package org.involvement.site;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.involvement.site.EqualLines.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No two places in the main code of all modules have more than 12 equal lines in a row. */
@Tag("fast")
class EqualLinesTest {
  private static final Path ROOT = Path.of("..");
  private static final int TOO_MANY = 13;

  @Test
  void only_pairs_of_the_list_have_many_equal_lines() throws IOException {
    SortedMap<String, String> sources = sources();
    assertThat(sources).hasSizeGreaterThan(600);
    assertThat(faults(EqualLines.of(sources, TOO_MANY), listed())).isEmpty();
  }

  @Test
  void a_planted_pair_is_found_though_it_is_indented_and_commented_otherwise() {
    String one = "package a;\nimport b;\nclass A {\n" + lines("  ", 1, 13) + "}\n";
    String other =
        "package c;\nclass C {\n  int c;\n\n" + lines("    // why\n\n    ", 1, 13) + "}\n";
    SortedMap<String, String> sources = new TreeMap<>(Map.of("A", one, "C", other));
    assertThat(EqualLines.of(sources, TOO_MANY))
        .isEqualTo(Map.of("A C", List.of(new Place("A", 4), new Place("C", 7))));
    assertThat(EqualLines.of(sources, TOO_MANY + 1)).isEmpty();
  }

  @Test
  void twelve_equal_lines_are_few_enough() {
    String one = lines("", 1, 12) + "a();\n" + lines("", 20, 31);
    String other = lines("", 1, 12) + "b();\n" + lines("", 20, 31);
    assertThat(EqualLines.of(new TreeMap<>(Map.of("A", one, "B", other)), TOO_MANY)).isEmpty();
  }

  @Test
  void a_file_may_repeat_itself_as_little() {
    String repeated = lines("", 1, 13) + "a();\n" + lines("", 1, 13);
    assertThat(EqualLines.of(new TreeMap<>(Map.of("A", repeated)), TOO_MANY))
        .isEqualTo(Map.of("A A", List.of(new Place("A", 1), new Place("A", 15))));
  }

  /** Of 25 equal lines each row overlaps with each other; of 26 the last 13 repeat the first. */
  @Test
  void lines_that_overlap_are_one_place() {
    assertThat(EqualLines.of(new TreeMap<>(Map.of("A", "a();\n".repeat(25))), TOO_MANY)).isEmpty();
    assertThat(EqualLines.of(new TreeMap<>(Map.of("A", "a();\n".repeat(26))), TOO_MANY))
        .containsOnlyKeys("A A");
  }

  @Test
  void a_pair_that_is_not_listed_and_one_that_is_gone_are_faults() {
    SortedMap<String, List<Place>> found =
        new TreeMap<>(
            Map.of(
                "A B", List.of(new Place("A", 4), new Place("B", 7)),
                "A C", List.of(new Place("A", 9), new Place("C", 2))));
    assertThat(faults(found, List.of("A C", "A D")))
        .containsExactly(
            "A:4 and B:7 have more than 12 equal lines: write them once",
            "A D has no 13 equal lines any more: take it off the list");
    assertThat(faults(found, List.of("A B", "A C"))).isEmpty();
  }

  private static List<String> faults(
      SortedMap<String, List<Place>> found, Collection<String> listed) {
    Stream<String> unlisted =
        found.entrySet().stream()
            .filter(pair -> !listed.contains(pair.getKey()))
            .map(pair -> pair.getValue().get(0) + " and " + pair.getValue().get(1))
            .map(places -> places + " have more than 12 equal lines: write them once");
    Stream<String> gone =
        listed.stream()
            .filter(pair -> !found.containsKey(pair))
            .map(pair -> pair + " has no 13 equal lines any more: take it off the list");
    return Stream.concat(unlisted, gone).toList();
  }

  private static String lines(String before, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> before + "call" + i + "();\n")
        .collect(joining());
  }

  private static SortedMap<String, String> sources() throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".java") && file.contains("src/main/java/"))
          .filter(file -> !Arrays.asList(file.split("/")).contains("target"))
          .forEach(file -> sources.put(file, read(ROOT.resolve(file))));
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> listed() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EqualLinesTest.class.getResourceAsStream("equal-lines.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
