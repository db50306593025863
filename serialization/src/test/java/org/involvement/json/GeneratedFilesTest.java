package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.involvement.framework.Scale;
import org.involvement.framework.Standards;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are made from the types and kept beside the sources. With {@code
 * -Dinvolvement.write=true} they are written anew; see CONTRIBUTING.md.
 */
class GeneratedFilesTest {
  private static final String RESOURCES = "src/main/resources/META-INF/";

  static Stream<Map.Entry<Path, String>> files() {
    Map<Path, String> files = new TreeMap<>();
    Map.<String, Class<?>>of(
            "programme", Programme.class,
            "rubric", Rubric.class,
            "scale", Scale.class,
            "standards", Standards.class,
            "scorecard", Scorecard.class)
        .forEach(
            (name, type) -> {
              String schema = JsonSchema.of(type);
              files.put(Path.of(RESOURCES + "involvement/" + name + ".schema.json"), schema);
              files.put(Path.of("../docs/schema/" + name + ".schema.json"), schema);
            });
    files.put(
        Path.of(RESOURCES, "native-image/org.involvement/involvement-serialization")
            .resolve("reachability-metadata.json"),
        NativeImage.metadata());
    return files.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void it_is_as_generated(Map.Entry<Path, String> file) throws IOException {
    if (Boolean.getBoolean("involvement.write")) {
      write(file.getKey(), file.getValue());
    }
    assertThat(file.getKey()).content().isEqualTo(file.getValue());
  }

  static Stream<Class<?>> documents() {
    return PublicTypes.documents().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_type_in_a_document_is_named_for_graalvm(Class<?> type) {
    assertThat(NativeImage.types()).contains(type).containsAll(Codecs.within(type).keySet());
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
