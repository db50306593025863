package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.involvement.json.Shapes.Absent;
import org.involvement.json.Shapes.AnyOf;
import org.involvement.json.Shapes.Computed;
import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that is wrong with a document, told in one go. */
class CheckTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Test
  void nothing_is_wrong_with_a_good_document(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("good.json"), Examples.programme());
    assertThat(InvolvementJson.check(file)).isEmpty();
  }

  @Test
  void every_problem_is_told_with_its_place_value_and_what_was_expected(@TempDir Path folder)
      throws Exception {
    String json =
        """
        {
          "schemaVersion": 1,
          "title": 12,
          "asOf": "2022-02-30",
          "registers": [{"register": "steps"}, {"register": "stepps"}],
          "people": "many",
          "activities": [
            {"id": "a", "modality": "in persn", "colour": {"of": ["it"]}},
            {"title": "b"},
            7
          ],
          "contributions": [
            {"id": "c", "steps": [{"day": "2022-02-22"}, {"kind": "seen", "day": 1}]}
          ]
        }
        """;
    Path file = Files.writeString(folder.resolve("bad.json"), json);
    assertThat(InvolvementJson.check(file))
        .extracting(JsonProblem::toString)
        .map(problem -> problem.replaceAll("(is not one of)( the fields)? .*", "$1$2 …"))
        .containsExactly(
            "line 3, column 12, at /title: a number of 2 characters is not a string",
            "line 4, column 11, at /asOf: \"2022-02-30\" is not a date of the form yyyy-MM-dd",
            "line 5, column 53, at /registers/1/register: \"stepps\" is not one of …",
            "line 6, column 13, at /people: \"many\" is not of the form 65, 65+ or 10-15",
            "line 8, column 29, at /activities/0/modality: \"in persn\" is not one of …",
            "line 8, column 41, at /activities/0/colour: \"colour\" is not one of the fields …",
            "line 9, column 5, at /activities/1/id: id is missing",
            "line 10, column 5, at /activities/2: 7 is not an object",
            "line 13, column 27, at /contributions/0/steps/0/kind: kind is missing: it is one of"
                + " acknowledged, acted-on, considered, contributor-view, corrected, decided,"
                + " fed-back, merged-into, reopened, split-into, withdrawn",
            "line 13, column 59, at /contributions/0/steps/1/kind: \"seen\" is not one of …",
            "line 1, column 1, at /id: id is missing");
    JsonProblem problem = InvolvementJson.check(file).get(4);
    assertThat(problem.pointer()).isEqualTo("/activities/0/modality");
    assertThat(problem.line()).isEqualTo(8);
    assertThat(problem.column()).isEqualTo(29);
    assertThat(problem.value()).isEqualTo("\"in persn\"");
    assertThat(problem.expected()).isEqualTo("one of in-person, remote, asynchronous, hybrid");
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(file))
        .withMessage(
            "line 3, column 12, at /title: a number of 2 characters is not a string"
                + " (and 10 more)")
        .satisfies(e -> assertThat(e.others()).isEqualTo(10));
  }

  @Test
  void everything_that_refers_to_nothing_is_told() {
    String json =
        """
        {
          "schemaVersion": 1,
          "id": "p",
          "title": "t",
          "asOf": "2022-12-31",
          "activities": [
            {
              "id": "a",
              "promises": [{"level": "arnstein-ladder:partnerships", "basis": "organisation"}],
              "attendance": [{"stakeholder": "nobody", "actual": "3"}]
            }
          ],
          "contributions": [
            {
              "id": "c",
              "activity": "b",
              "stakeholder": "nobody",
              "steps": [{"kind": "merged-into", "day": "2022-02-22", "into": "d"}]
            },
            {
              "id": "e",
              "steps": [
                {"kind": "decided", "day": "2022-02-22", "disposition": "agreed", "decision": "x"},
                {"kind": "acted-on", "day": "2022-02-23", "change": "y"},
                {"kind": "split-into", "day": "2022-02-24", "into": ["c", "z"]}
              ]
            }
          ]
        }
        """;
    assertThat(InvolvementJson.of(Programme.class).check(json, 100))
        .extracting(problem -> problem.pointer() + " " + problem.value() + " " + problem.line())
        .containsExactly(
            "/activities/0/promises/0/level arnstein-ladder:partnerships 9",
            "/activities/0/attendance/0/stakeholder nobody 10",
            "/contributions/0/activity b 16",
            "/contributions/0/stakeholder nobody 17",
            "/contributions/0/steps/0/into d 18",
            "/contributions/1/steps/0/decision x 23",
            "/contributions/1/steps/1/change y 24",
            "/contributions/1/steps/2/into/1 z 25");
  }

  @Test
  void whatever_a_programme_refuses_is_told_in_one_go() {
    String json =
        """
        {
          "schemaVersion": 1,
          "id": "p",
          "title": "t",
          "asOf": "2022-12-31",
          "references": ["iras:1", "iras:2", "iras:1"],
          "objectives": [{"id": "o", "statement": "s"}, {"id": "o", "statement": "s"}],
          "activities": [{"id": "a"}, {"id": "a", "ratings": [{"level": "iap2-spectrum:x", "people": "3"}]}],
          "contributions": [
            {"id": "c", "raisedOn": "2023-01-01", "activity": "b"},
            {"id": "d", "steps": [{"kind": "merged-into", "day": "2023-01-02", "into": "e"}]},
            {"id": "d"},
            {"id": "c", "steps": [{"kind": "acknowledged", "day": "2023-01-03"}]}
          ],
          "decisions": [{"id": "f", "day": "2023-01-04"}, {"id": "f", "day": "2022-01-04"}]
        }
        """;
    assertProblems(
        Programme.class,
        json,
        "line 6, column 38, at /references/2: iras:1 stands at references[0] already",
        "line 7, column 49, at /objectives/1: o is an id that stands at objectives[0] already",
        "line 8, column 31, at /activities/1: a is an id that stands at activities[0] already",
        "line 15, column 51, at /decisions/1: f is an id that stands at decisions[0] already",
        "line 8, column 65, at /activities/1/ratings/0/level: iap2-spectrum:x is a level of no published scale and of none here",
        "line 12, column 5, at /contributions/2: d is an id that stands at contributions[1] already",
        "line 13, column 5, at /contributions/3: c is an id that stands at contributions[0] already",
        "line 10, column 29, at /contributions/0/raisedOn: 2023-01-01 is after programme.asOf 2022-12-31",
        "line 10, column 55, at /contributions/0/activity: b is not an id of this programme",
        "line 11, column 58, at /contributions/1/steps/0/day: 2023-01-02 is after programme.asOf 2022-12-31",
        "line 11, column 80, at /contributions/1/steps/0/into: e is not an id of this programme",
        "line 13, column 59, at /contributions/3/steps/0/day: 2023-01-03 is after programme.asOf 2022-12-31",
        "line 15, column 36, at /decisions/0/day: 2023-01-04 is after programme.asOf 2022-12-31");
    assertThat(InvolvementJson.of(Programme.class).check(json, 3)).hasSize(3);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(json))
        .withMessage(
            "line 6, column 38, at /references/2: iras:1 stands at references[0] already (and 12 more)");
  }

  @Test
  void no_more_are_told_than_asked_for_and_it_is_said() {
    String json = "{\"texts\": [1, 2, 3, 4]}";
    JsonDocuments<Absent> documents = InvolvementJson.of(Absent.class);
    assertThat(documents.check(json, 2))
        .extracting(JsonProblem::pointer)
        .containsExactly("/texts/0", "/texts/1");
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> documents.read(json))
        .withMessage(
            "line 1, column 12, at /texts/0: a number of 1 character is not a string"
                + " (and 3 more)");
    assertThat(documents.check("{\"texts\": [1, 2]}", 2)).hasSize(2);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> documents.read("{\"texts\": [1, 2]}"))
        .withMessageEndingWith(" (and 1 more)");
    String many = "{\"texts\": [" + "1, ".repeat(100) + "1]}";
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> documents.read(many))
        .withMessageEndingWith(" (and at least 100 more)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> documents.check(many, 0))
        .withMessage("most 0 is below 1");
  }

  @Test
  void after_an_error_of_syntax_nothing_more_is_said() {
    assertProblems(
        Absent.class,
        "{\"most\": true, \"texts\": [1 2], \"flag\": 7}",
        "line 1, column 10, at /most: true is not an integer",
        "line 1, column 26, at /texts/0: a number of 1 character is not a string",
        "line 1, column 28, at /texts/1: '2' is not valid JSON here");
    assertProblems(
        Absent.class, "{} {}", "line 1, column 4: an object follows the end of the document");
    assertProblems(Absent.class, "", "line 1, column 1: the document is empty");
    assertProblems(Absent.class, "\"\ud800\"", "line 1, column 2: U+D800 is half a surrogate pair");
  }

  @Test
  void a_newer_version_is_all_that_is_said() {
    String newer = "9 is a newer schema version than 1, the latest that is known here";
    assertProblems(
        Programme.class,
        "{\"schemaVersion\": 9, \"x\": 1}",
        "line 1, column 19, at /schemaVersion: " + newer);
    assertProblems(
        Programme.class,
        "{\"x\": [{}], \"id\": 1, \"schemaVersion\": 9, \"y\": 1}",
        "line 1, column 39, at /schemaVersion: " + newer);
  }

  @Test
  void reading_goes_on_behind_all_that_is_wrong() {
    assertProblems(
        AnyOf.class,
        """
        {"kind": "any-of", "parts": [
          {}, {"kind": {"a": [1]}, "b": 2}, {"kind": []}, {"b": {"kind": "leaf"}}, [],
          {"kind": "leaf", "number": [{"a": 1}], "number": {}}, {"kind": "two-of", "left": {"kind": "leaf"}}
        ]}
        """,
        "line 2, column 3, at /parts/0/kind: kind is missing: it is one of any-of, leaf, two-of",
        "line 2, column 16, at /parts/1/kind: an object is not one of any-of, leaf, two-of",
        "line 2, column 46, at /parts/2/kind: an array is not one of any-of, leaf, two-of",
        "line 2, column 52, at /parts/3/b: \"b\" is not one of the fields kind, parts, number, left, right",
        "line 2, column 51, at /parts/3/kind: kind is missing: it is one of any-of, leaf, two-of",
        "line 2, column 76, at /parts/4: an array is not an object",
        "line 3, column 30, at /parts/5/number: an array is not an integer",
        "line 3, column 42, at /parts/5/number: \"number\" stands in this object already",
        "line 3, column 84, at /parts/6/left/number: number is missing",
        "line 3, column 57, at /parts/6/right: right is missing");
    assertProblems(
        Absent.class,
        "{\"bases\": [\"document\", 1, \"document\", \"document\"], \"distinct\": {}, \"known\": 3}",
        "line 1, column 24, at /bases/1: 1 is not one of organisation, contributors, joint, independent, document",
        "line 1, column 27, at /bases/2: \"document\" stands in this array already",
        "line 1, column 39, at /bases/3: \"document\" stands in this array already",
        "line 1, column 64, at /distinct: an object is not an array",
        "line 1, column 77, at /known: 3 is not true or false");
    assertProblems(
        Computed.class,
        """
        {"number": 1e999, "small": 4294967296, "moment": "2022-02-22T10:30Z", "table": [
          {"key": "document", "value": 1}, {"key": "document", "value": 2}, {"key": 1, "value": "a"}
        ]}
        """,
        "line 1, column 12, at /number: 1e999 is not a number",
        "line 1, column 28, at /small: 4294967296 is not an integer from -2147483648 to 2147483647",
        "line 1, column 50, at /moment: \"2022-02-22T10:30Z\" is not a moment of the form yyyy-MM-ddTHH:mm:ssZ",
        "line 2, column 44, at /table/1/key: the key stands in this array already",
        "line 2, column 77, at /table/2/key: 1 is not one of organisation, contributors, joint, independent, document",
        "line 2, column 89, at /table/2/value: \"a\" is not an integer");
  }

  /** The first that is told is the one that reading throws, and there is none where it succeeds. */
  @Property(tries = 2_000)
  void what_is_told_first_is_what_reading_throws(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int changes) {
    JsonNode tree = MAPPER.readTree(Examples.programme());
    for (int i = 0; i < changes; i++) {
      change(tree, random);
    }
    byte[] json = MAPPER.writeValueAsString(tree).getBytes(UTF_8);
    List<JsonProblem> problems = InvolvementJson.of(Programme.class).check(json, 100);
    try {
      InvolvementJson.read(json);
      assertThat(problems).isEmpty();
    } catch (InvolvementJsonException e) {
      assertThat(problems).hasSize(e.others() + 1).startsWith(e.problem());
    }
  }

  private static void change(JsonNode tree, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(tree, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = List.copyOf(object.propertyNames());
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.put(name, 7);
      case 2 -> object.put(name, "nobody");
      case 3 -> repeat(object.get(name));
      default -> object.set("other", object.get(name).deepCopy());
    }
  }

  private static void repeat(JsonNode list) {
    if (list instanceof ArrayNode array) {
      array.add(array.get(0).deepCopy());
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(each -> collect(each, objects));
  }

  private static <T> void assertProblems(Class<T> type, String json, String... problems) {
    assertThat(InvolvementJson.of(type).check(json, 100))
        .extracting(JsonProblem::toString)
        .containsExactly(problems);
  }
}
