package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.json.Shapes.Absent;
import org.involvement.json.Shapes.AnyOf;
import org.involvement.json.Shapes.Empty;
import org.involvement.json.Shapes.Formless;
import org.involvement.json.Shapes.Leaf;
import org.involvement.json.Shapes.Required;
import org.involvement.json.Shapes.Tree;
import org.involvement.json.Shapes.TwoOf;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Count;
import org.involvement.value.Evidence;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodecsTest {
  static Stream<Arguments> goodCases() {
    return Stream.of(
        goodCase(
            Required.class,
            new Required(
                "a/b \"c\" é",
                Long.MIN_VALUE,
                new BigDecimal("-0.00000012"),
                LocalDate.of(2024, 2, 29),
                Basis.CONTRIBUTORS,
                Answer.YES,
                false,
                Text.of("two\nlines")),
            """
            {
              "word": "a/b \\"c\\" é",
              "number": -9223372036854775808,
              "decimal": -0.00000012,
              "day": "2024-02-29",
              "basis": "contributors",
              "answer": {
                "kind": "yes"
              },
              "sure": false,
              "text": "two\\nlines"
            }
            """),
        goodCase(
            Absent.class,
            new Absent(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of()),
            """
            {}
            """),
        goodCase(
            Absent.class,
            new Absent(
                true,
                Optional.of(false),
                Optional.of(0L),
                Optional.of(URI.create("https://example.org/a?b=c#d")),
                List.of(Text.of("a"), Text.of("a")),
                inOrder(Basis.DOCUMENT, Basis.ORGANISATION),
                inOrder(Text.of("b"), Text.of("a")),
                Set.of(new Leaf(1))),
            """
            {
              "flag": true,
              "known": false,
              "most": 0,
              "address": "https://example.org/a?b=c#d",
              "texts": [
                "a",
                "a"
              ],
              "bases": [
                "document",
                "organisation"
              ],
              "distinct": [
                "b",
                "a"
              ],
              "leaves": [
                {
                  "kind": "leaf",
                  "number": 1
                }
              ]
            }
            """),
        goodCase(
            Tree.class,
            new TwoOf(new Leaf(1), new AnyOf(List.of(new AnyOf(List.of())))),
            """
            {
              "kind": "two-of",
              "left": {
                "kind": "leaf",
                "number": 1
              },
              "right": {
                "kind": "any-of",
                "parts": [
                  {
                    "kind": "any-of"
                  }
                ]
              }
            }
            """),
        goodCase(
            Answer.class,
            Answer.doesNotApply(Text.of("all had it"), Text.of("the group")),
            """
            {
              "kind": "does-not-apply",
              "reason": "all had it",
              "saidBy": "the group"
            }
            """),
        goodCase(
            Evidence.class,
            Evidence.of(Text.of("Minutes")),
            """
            {
              "title": "Minutes"
            }
            """),
        goodCase(Count.class, Count.atLeast(65), "\"65+\"\n"),
        goodCase(Empty.class, new Empty(), "{}\n"));
  }

  @ParameterizedTest
  @MethodSource("goodCases")
  <T> void a_value_is_written_so_and_read_back(Class<T> type, T value, String json) {
    JsonFormat<T> format = new JsonFormat<>(type);
    assertThat(new String(format.write(value), UTF_8)).isEqualTo(json);
    assertThat(read(type, json)).isEqualTo(value);
  }

  @Test
  void an_alternative_by_itself_names_its_kind_too() {
    assertThat(new String(new JsonFormat<>(Leaf.class).write(new Leaf(1)), UTF_8))
        .isEqualTo(
            """
            {
              "kind": "leaf",
              "number": 1
            }
            """);
    assertRefused(
        Leaf.class,
        "{\"kind\": \"any-of\"}",
        "line 1, column 10, at /kind: \"any-of\" is not one of leaf");
  }

  @Test
  void a_type_without_a_form_is_refused_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codecs.of(Formless.class))
        .withMessage("double has no form in JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codecs.of(Object.class))
        .withMessage("java.lang.Object has no form in JSON");
  }

  @Test
  void a_record_has_no_more_components_than_a_long_has_bits() {
    List<Component<?>> many =
        Collections.nCopies(65, Component.constant("kind", new StringCodec(), "many"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordCodec<>(many, MethodHandles.constant(Object.class, "")))
        .withMessage("more than 64 components");
  }

  private static <T> void assertRefused(Class<T> type, String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(type, json))
        .withMessage(message);
  }

  private static <T> T read(Class<T> type, String json) {
    return new JsonFormat<>(type).read(Document.of(json, ReadLimits.DEFAULT), ReadLimits.DEFAULT);
  }

  private static <T> Arguments goodCase(Class<T> type, T value, String json) {
    return Arguments.of(type, value, json);
  }

  private static <T> Set<T> inOrder(T first, T second) {
    return new LinkedHashSet<>(List.of(first, second));
  }
}
