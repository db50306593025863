package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.involvement.feedback.Step;
import org.involvement.json.Shapes.AnyOf;
import org.involvement.json.Shapes.Leaf;
import org.involvement.json.Shapes.Torn;
import org.involvement.json.Shapes.Tree;
import org.involvement.json.Shapes.TwoOf;
import org.involvement.value.ContributionId;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.json.JsonMapper;

/** Objects in which other fields come before their kind. */
@Fast
class LateKindTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Test
  void the_kind_may_come_last_at_every_depth() {
    Tree expected =
        new TwoOf(new Leaf(1), new AnyOf(List.of(new Leaf(2), new AnyOf(List.of()), new Leaf(3))));
    String json =
        """
        {"left": {"number": 1, "kind": "leaf"}, "right": {"parts": [
          {"number": 2, "kind": "leaf"}, {"kind": "any-of"}, {"kind": "leaf", "number": 3}
        ], "kind": "any-of"}, "kind": "two-of"}
        """;
    assertThat(InvolvementJson.of(Tree.class).read(json)).isEqualTo(expected);
    assertThat(InvolvementJson.of(Tree.class).check(json, 9)).isEmpty();
    assertThat(MAPPER.readValue(json, Tree.class)).isEqualTo(expected);
    assertThat(MAPPER.treeToValue(MAPPER.readTree(json), Tree.class)).isEqualTo(expected);
  }

  /** The only name that one kind has for a list and another for a single value. */
  @Test
  void a_list_and_a_single_value_of_one_name_are_told_apart() {
    assertThat(step("{\"day\": \"2022-03-01\", \"into\": \"c-2\", \"kind\": \"merged-into\"}"))
        .isInstanceOfSatisfying(
            Step.MergedInto.class, step -> assertThat(step.into()).isEqualTo(id("c-2")));
    assertThat(
            step(
                "{\"day\": \"2022-03-01\", \"into\": [\"c-2\", \"c-3\"], \"kind\": \"split-into\"}"))
        .isInstanceOfSatisfying(
            Step.SplitInto.class,
            step -> assertThat(step.into()).containsExactly(id("c-2"), id("c-3")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"number": 1} | line 1, column 1, at /kind: kind is missing: it is one of any-of, leaf, two-of
          {"number": 1, "kind": "leave"} | line 1, column 23, at /kind: "leave" is not one of any-of, leaf, two-of
          {"number": 1, "kind": null} | line 1, column 23, at /kind: null is not one of any-of, leaf, two-of; leave it out
          {"number": 1, "kind": "leaf", "kind": "leaf"} | line 1, column 31, at /kind: "kind" stands in this object already
          {"number": 1, "number": 1, "kind": "leaf"} | line 1, column 15, at /number: "number" stands in this object already
          {"number": 1, "kind": "leaf", "number": 1} | line 1, column 31, at /number: "number" stands in this object already
          {"number": "1", "kind": "leaf"} | line 1, column 12, at /number: "1" is not an integer
          {"parts": 1, "kind": "any-of"} | line 1, column 11, at /parts: 1 is not an array
          {"parts": [], "kind": "two-of"} | line 1, column 2, at /parts: "parts" is not one of the fields kind, left, right
          {"left": {"number": 1, "kind": "leaf"}, "kind": "two-of"} | line 1, column 1, at /right: right is missing
          {"Kind": "leaf", "kind": "leaf"} | line 1, column 2, at /Kind: "Kind" is not one of the fields kind, parts, number, left, right
          {"left": {"left": {"number": {}, "kind": "leaf"} | line 1, column 30, at /left/left/number: an object is not an integer
          {"number": 1, "ki | line 1, column 18, at /number: the document ends too early
          {"number": 1; "kind": "leaf"} | line 1, column 13, at /number: ';' is not valid JSON here
          """)
  void what_is_wrong_has_its_true_place(String json, String message) {
    assertRefused(Tree.class, json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"into": "c-2", "day": "2022-03-01", "kind": "split-into"} | line 1, column 2, at /into: "into" is not an array
          {"into": ["c-2"], "day": "2022-03-01", "kind": "merged-into"} | line 1, column 2, at /into: "into" is an array, and should be a single value
          {"into": {}, "day": "2022-03-01", "kind": "merged-into"} | line 1, column 10, at /into: an object is not a string
          """)
  void a_list_in_place_of_a_single_value_has_its_place(String json, String message) {
    assertRefused(Step.class, json, message);
  }

  @Test
  void all_that_is_wrong_before_the_kind_and_after_it_is_told() {
    String json =
        """
        {"parts": [
          {"number": "a", "kind": "leaf"},
          {"number": 1, "other": [{}], "left": 2, "kind": "leaf", "right": 3},
          {"left": {"number": 1}, "kind": "two-of"}
        ], "number": 2, "kind": "any-of"}
        """;
    String[] problems = {
      "line 2, column 14, at /parts/0/number: \"a\" is not an integer",
      "line 3, column 17, at /parts/1/other: \"other\" is not one of the fields kind, parts,"
          + " number, left, right",
      "line 3, column 40, at /parts/1/left: 2 is not an object",
      "line 3, column 32, at /parts/1/left: \"left\" is not one of the fields kind, number",
      "line 3, column 59, at /parts/1/right: \"right\" is not one of the fields kind, number",
      "line 4, column 12, at /parts/2/left/kind: kind is missing: it is one of any-of, leaf,"
          + " two-of",
      "line 4, column 3, at /parts/2/right: right is missing",
      "line 5, column 4, at /number: \"number\" is not one of the fields kind, parts"
    };
    assertThat(InvolvementJson.of(Tree.class).check(json, 99))
        .extracting(JsonProblem::toString)
        .containsExactly(problems);
    assertRefused(Tree.class, json, problems[0]);
  }

  @Test
  void depth_is_limited_as_elsewhere() {
    assertThat(InvolvementJson.of(Tree.class).read(nested(100))).isInstanceOf(TwoOf.class);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.of(Tree.class).read(nested(101)))
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo("/left".repeat(100));
              assertThat(e.line()).isEqualTo(1);
              assertThat(e.column()).isEqualTo(1 + 100 * "{'left':".length());
              assertThat(e.problem().rule()).isEqualTo("is nested deeper than 100 levels");
            });
  }

  /** Nothing is buffered or read twice: each token is asked for once, however deep it is. */
  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void each_token_is_read_once(int depth) {
    int tokens = 0;
    try (JsonParser parser = parser(nested(depth))) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    Counting counting = new Counting(parser(nested(depth)));
    counting.nextToken();
    Codecs.of(Tree.class, Migrations.KNOWN)
        .read(new Input(counting, null, Integer.MAX_VALUE, new Recurring(0)));
    assertThat(counting.tokens).isEqualTo(tokens);
  }

  @Test
  void alternatives_that_nothing_but_the_kind_would_tell_apart_have_no_codec() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codecs.of(Torn.class, Migrations.KNOWN))
        .withMessage(
            Shapes.Second.class.getName()
                + " has another type of part than an alternative to it, which nothing but the kind"
                + " would tell apart");
  }

  /** A parser that counts the tokens that are asked for. */
  private static final class Counting extends JsonParserDelegate {
    private int tokens;

    Counting(JsonParser parser) {
      super(parser);
    }

    @Override
    public JsonToken nextToken() {
      tokens++;
      return super.nextToken();
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
      tokens++;
      return super.nextNameMatch(matcher);
    }
  }

  /** Pairs within pairs, as many as there are to be levels, each with its kind at the end. */
  private static String nested(int depth) {
    String leaf = "{\"number\":1,\"kind\":\"leaf\"}";
    return "{\"left\":".repeat(depth - 1)
        + leaf
        + (",\"right\":" + leaf + ",\"kind\":\"two-of\"}").repeat(depth - 1);
  }

  private static JsonParser parser(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return Parsers.within(ReadLimits.DEFAULT).of(bytes, 0, bytes.length);
  }

  private static Step step(String json) {
    return InvolvementJson.of(Step.class).read(json);
  }

  private static ContributionId id(String id) {
    return ContributionId.of(id);
  }

  private static <T> void assertRefused(Class<T> type, String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.of(type).read(json))
        .satisfies(e -> assertThat(e.problem()).hasToString(message));
  }
}
