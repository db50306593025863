package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Contribution;
import org.involvement.json.GoldenDocuments.Golden;
import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents are read whatever the order of the fields in each object. */
class ReorderedTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  static List<Golden<?>> goldenDocuments() {
    return GoldenDocuments.all();
  }

  static Stream<Arguments> goodCases() {
    return CodecsTest.goodCases();
  }

  @Test
  void every_sealed_type_is_in_a_golden_document() {
    Set<Class<?>> alternatives = new HashSet<>();
    goldenDocuments().forEach(golden -> collect(golden.value(), alternatives));
    assertThat(PublicTypes.ofDocuments())
        .filteredOn(type -> type.isSealed() && type.isInterface())
        .allMatch(type -> alternatives.stream().anyMatch(type::isAssignableFrom));
  }

  private static void collect(Object value, Set<Class<?>> types) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> collect(each, types));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(each -> collect(each, types));
    } else if (value instanceof Map<?, ?> table) {
      collect(table.keySet(), types);
      collect(table.values(), types);
    } else if (value.getClass().isRecord()) {
      types.add(value.getClass());
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(component(component, value), types);
      }
    }
  }

  private static Object component(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("goldenDocuments")
  <T> void a_golden_document_is_read_equal_in_any_order(Golden<T> golden) {
    assertReadInAnyOrder(golden.type(), golden.value(), golden.json());
  }

  @ParameterizedTest
  @MethodSource("goodCases")
  <T> void a_good_case_is_read_equal_in_any_order(Class<T> type, T value, String json) {
    assertReadInAnyOrder(type, value, json);
  }

  @Test
  void lines_of_contributions_are_read_equal_in_any_order() {
    Path example = Path.of("../examples/loop/invented-follow-up.json");
    List<Contribution> contributions = InvolvementJson.read(example).contributions();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ContributionLines.write(written, contributions.stream());
    String reordered =
        written.toString(UTF_8).lines().map(Reordered::asInJsonb).collect(Collectors.joining("\n"));
    assertThat(reordered).contains("{\"day\":").doesNotContain("{\"kind\":");
    InputStream in = new ByteArrayInputStream(reordered.getBytes(UTF_8));
    try (var lines = ContributionLines.read(in, "lines", BadLines.STOP, ReadLimits.DEFAULT)) {
      assertThat(lines.stream().toList()).isEqualTo(contributions);
    }
  }

  @Property(tries = 200)
  void a_programme_is_read_equal_in_any_order(
      @ForAll("programmes") Programme programme, @ForAll Random random) {
    assertReadEqual(
        Programme.class, programme, Reordered.atRandom(InvolvementJson.write(programme), random));
  }

  @Property(tries = 50)
  void a_result_is_read_equal_in_any_order(
      @ForAll("results") Record result, @ForAll Random random) {
    Golden<Record> golden = Golden.of(result);
    assertReadEqual(golden.type(), result, Reordered.atRandom(golden.json(), random));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  @Provide
  Arbitrary<Record> results() {
    return Results.results();
  }

  private static <T> void assertReadInAnyOrder(Class<T> type, T value, String json) {
    assertReadEqual(type, value, Reordered.asInJsonb(json));
    assertReadEqual(type, value, Reordered.byName(json));
    assertReadEqual(type, value, Reordered.reversed(json));
    assertReadEqual(type, value, Reordered.atRandom(json, new Random(1)));
  }

  private static <T> void assertReadEqual(Class<T> type, T value, String reordered) {
    JsonDocuments<T> documents = InvolvementJson.of(type);
    assertThat(documents.check(reordered, 1)).isEmpty();
    assertThat(documents.read(reordered)).isEqualTo(value);
    assertThat(documents.write(documents.read(reordered))).isEqualTo(documents.write(value));
    if (type.isRecord() && type.getPackageName().startsWith("org.involvement.")) {
      assertThat(MAPPER.readValue(reordered, type)).isEqualTo(value);
    }
  }
}
