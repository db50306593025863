package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.json.Shapes.Absent;
import org.involvement.json.Shapes.AnyOf;
import org.involvement.json.Shapes.Computed;
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
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Fast
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
                "organisation",
                "document"
              ],
              "distinct": [
                "a",
                "b"
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
        goodCase(
            Computed.class,
            new Computed(
                0.1,
                OptionalDouble.of(-0.0),
                -7,
                OptionalInt.of(8),
                OptionalLong.of(9),
                List.of(1e300, 1.2345678901234566E-7, 100.0),
                Instant.parse("2022-02-22T10:30:00Z"),
                Map.of(Basis.DOCUMENT, 2L, Basis.ORGANISATION, 1L)),
            """
            {
              "number": 0.1,
              "perhaps": -0.0,
              "small": -7,
              "smaller": 8,
              "larger": 9,
              "numbers": [
                1E+300,
                0.00000012345678901234566,
                100
              ],
              "moment": "2022-02-22T10:30:00Z",
              "table": [
                {
                  "key": "organisation",
                  "value": 1
                },
                {
                  "key": "document",
                  "value": 2
                }
              ]
            }
            """),
        goodCase(Count.class, Count.atLeast(65), "\"65+\"\n"),
        goodCase(Empty.class, new Empty(), "{}\n"));
  }

  @ParameterizedTest
  @MethodSource("goodCases")
  <T> void a_value_is_written_so_and_read_back(Class<T> type, T value, String json) {
    JsonDocuments<T> format = InvolvementJson.of(type);
    assertThat(format.write(value)).isEqualTo(json);
    assertThat(read(type, json)).isEqualTo(value);
  }

  @Test
  void an_alternative_by_itself_names_its_kind_too() {
    assertThat(InvolvementJson.of(Leaf.class).write(new Leaf(1)))
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
        .isThrownBy(() -> Codecs.of(Formless.class, Migrations.KNOWN))
        .withMessage("char has no form in JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codecs.of(Object.class, Migrations.KNOWN))
        .withMessage("java.lang.Object has no form in JSON");
  }

  @Test
  void a_record_has_no_more_components_than_a_long_has_bits() {
    List<Component<?>> many =
        Collections.nCopies(65, Component.constant("kind", new StringCodec(), "many"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RecordCodec<>(String.class, many, MethodHandles.constant(Object.class, "")))
        .withMessage("more than 64 components");
  }

  private static <T> void assertRefused(Class<T> type, String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(type, json))
        .satisfies(e -> assertThat(e.problem()).hasToString(message));
  }

  private static <T> T read(Class<T> type, String json) {
    return InvolvementJson.of(type).read(json);
  }

  private static <T> Arguments goodCase(Class<T> type, T value, String json) {
    return Arguments.of(type, value, json);
  }

  private static <T> Set<T> inOrder(T first, T second) {
    return new LinkedHashSet<>(List.of(first, second));
  }
}
