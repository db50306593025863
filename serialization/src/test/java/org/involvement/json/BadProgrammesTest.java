package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class BadProgrammesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "schemaVersion": 1, | | line 1, column 1, at /schemaVersion: schemaVersion is missing
          "schemaVersion": 1 | "schemaVersion": 2 | line 2, column 20, at /schemaVersion: 2 is a newer schema version than 1, the latest that is known here
          "schemaVersion": 1 | "schemaVersion": 0 | line 2, column 20, at /schemaVersion: 0 is not 1, the schema version that is read here
          "schemaVersion": 1 | "schemaVersion": "1" | line 2, column 20, at /schemaVersion: "1" is not an integer
          "asOf": "2024-02-29", | | line 1, column 1, at /asOf: asOf is missing
          "id": "south-london-2022" | "id": "South London" | line 3, column 9, at /id: "South London" is not an id: 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
          "people": "65+" | "people": "about 65" | line 19, column 13, at /people: "about 65" is not of the form 65, 65+ or 10-15
          "people": "65+" | "people": 65 | line 19, column 13, at /people: 65 is not a string
          "2022-02-22/.." | "2022-02-22/2022-02-21" | line 7, column 13, at /period: "2022-02-22/2022-02-21" is refused: period.end 2022-02-21 is before period.start 2022-02-22
          "iras:123456" | "123456" | line 17, column 5, at /references/0: "123456" is not REGISTER:ID
          "register": "attendance" | "register": "contributions" | line 12, column 5, at /registers/1: contributions stands at registers[0] already
          "exclusive": true | "exlusive": true | line 29, column 7, at /populations/0/exlusive: "exlusive" is not one of the fields characteristic, definition, source, day, exclusive, counts
          "https://example.org/census?year=2021#adults" | "ftp://example.org" | line 26, column 21, at /populations/0/source/location: 'ftp://example.org' is not an http or https address
          "year": 2022 | "year": 22 | line 46, column 17, at /scales/0/citation/year: 22 is not a year of four digits
          "modality": "hybrid" | "modality": "in persn" | line 101, column 19, at /activities/0/modality: "in persn" is not one of in-person, remote, asynchronous, hybrid
          "stakeholder": "carers-panel" | "stakeholder": "panel" | line 118, column 26, at /activities/0/attendance/0/stakeholder: panel is not an id of this programme
          "modality": "in-person" | "modality": "hybrid" | line 120, column 23, at /activities/0/attendance/0/modality: hybrid is of an activity: count those in person and those remote apart
          "level": "our-steps:share" | "level": "our-steps:shar" | line 154, column 16, at /ratings/0/level: our-steps:shar is a level of no published scale and of none here
          "kind": "fed-back" | "kind": "told-back" | line 199, column 19, at /contributions/0/steps/2/kind: "told-back" is not one of acknowledged, acted-on, considered, contributor-view, corrected, decided, fed-back, merged-into, reopened, split-into, withdrawn
          "kind": "corrected" | "step": 2, "kind": "corrected" | line 209, column 11, at /contributions/0/steps/3/step: "step" stands in this object already
          "kind": "corrected" | "reach": "12", "kind": "corrected" | line 207, column 11, at /contributions/0/steps/3/reach: "reach" is not one of the fields kind, day, step, reason
          "step": 2 | "step": 9 | line 206, column 9, at /contributions/0/steps/3: corrected on 2022-03-09 names step 9, which was not recorded before it
          "raisedOn": "2022-02-22" | "raisedOn": "2022-02-23" | line 187, column 9, at /contributions/0/steps/0: acknowledged on 2022-02-22 is before it was raised on 2022-02-23
          "day": "2022-03-08" | "day": "2025-03-08" | line 200, column 18, at /contributions/0/steps/2/day: 2025-03-08 is after programme.asOf 2024-02-29
          "disposition": "not-agreed", | | line 191, column 9, at /contributions/0/steps/1/disposition: disposition is missing
          "value": 25.5 | "value": "25.5" | line 128, column 22, at /activities/0/practices/0/answer/value: "25.5" is not a number
          "unit": "GBP" | "unit": " " | line 129, column 21, at /activities/0/practices/0/answer/unit: unit is blank
          "text": "Pay travel on the day" | "text": 123 | line 180, column 15, at /contributions/0/text: a number of 3 characters is not a string
          "joint": false | "joint": 0 | line 221, column 16, at /decisions/0/joint: 0 is not true or false
          """)
  void a_programme_is_refused_with_its_place(String good, String bad, String message) {
    assertRefused(changed(good, bad == null ? "" : bad), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `` | line 1, column 1: the document is empty
          ` ` | line 1, column 1: the document is empty
          null | line 1, column 1: null is not an object
          [] | line 1, column 1: an array is not an object
          "p" | line 1, column 1: "p" is not an object
          {"id":'p'} | line 1, column 7, at /id: ''' is not valid JSON here
          {"id":"p",} | line 1, column 11, at /id: '}' is not valid JSON here
          {"id" "p"} | line 1, column 7, at /id: '"' is not valid JSON here
          {id:"p"} | line 1, column 2: 'i' is not valid JSON here
          {"id":é} | line 1, column 7, at /id: 'é' is not valid JSON here
          {"id":tru} | line 1, column 7, at /id: 't' is not valid JSON here
          {"id":"a\\q"} | line 1, column 10, at /id: 'q' is not valid JSON here
          {"id":"p"] | line 1, column 10, at /id: ']' is not valid JSON here
          // no comment | line 1, column 1: '/' is not valid JSON here
          { | line 1, column 2: the document ends too early
          {"id" | line 1, column 6, at /id: the document ends too early
          {"id":"p | line 1, column 9, at /id: the document ends too early
          {"references":["iras:1" | line 1, column 24, at /references/0: the document ends too early
          """)
  void what_is_no_json_is_refused_with_its_place(String json, String message) {
    assertRefused(json, message);
  }

  @Test
  void a_control_character_in_a_string_has_to_be_escaped() {
    assertRefused(
        "{\n  \"title\": \"a\nb\"}", "line 2, column 14, at /title: U+000A is not valid JSON here");
  }

  @Test
  void nothing_may_follow_the_document() {
    String good = new String(Examples.programme(), UTF_8);
    assertRefused(good + "{}", "line 251, column 1: an object follows the end of the document");
    assertRefused(
        good + "\"secret\"",
        "line 251, column 1: a string of 6 characters follows the end of the document");
    assertRefused(good + "}", "line 251, column 1: '}' is not valid JSON here");
  }

  @Test
  void bytes_that_are_not_utf8_are_refused() {
    byte[] bytes = "{\n\"é\": \"?\"}".getBytes(UTF_8);
    bytes[8] = (byte) 0xFF;
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(bytes))
        .withMessage("line 2, column 6: byte 0xFF is not UTF-8");
  }

  @Test
  void half_a_surrogate_pair_in_a_string_of_java_is_refused() {
    assertRefused("{\n\"🙂\": \"\ud83d\"}", "line 2, column 7: U+D83D is half a surrogate pair");
  }

  @Test
  void lines_end_with_any_line_break_and_columns_count_characters() {
    assertRefused(
        "{\r\n\"id\":\r\"🙂é\"\n}",
        "line 3, column 1, at /id: \"🙂é\" is not an id:"
            + " 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit");
    assertRefused(
        "\uFEFF{\"🙂é\": 1}".replace("🙂é", "id\": \"🙂é\", \"id"),
        "line 1, column 8, at /id: \"🙂é\" is not an id:"
            + " 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit");
  }

  @Test
  void a_long_value_is_shortened() {
    assertRefused(
        "{\"id\": \"" + " ".repeat(61) + "\"}",
        "line 1, column 8, at /id: \""
            + " ".repeat(60)
            + "…\" is not an id:"
            + " 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit");
  }

  @Test
  void a_long_name_is_shortened_in_the_message_and_whole_in_the_pointer() {
    String name = "n".repeat(300);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read("{\"" + name + "\": 1}"))
        .withMessageStartingWith(
            "line 1, column 2, at /"
                + "n".repeat(199)
                + "…: \""
                + "n".repeat(60)
                + "…\" is not one")
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/" + name));
  }

  @Test
  void the_parts_of_the_message_can_be_asked_for() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(changed("\"hybrid\"", "\"in persn\"")))
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo("/activities/0/modality");
              assertThat(e.line()).isEqualTo(101);
              assertThat(e.column()).isEqualTo(19);
              assertThat(e.value()).isEqualTo("\"in persn\"");
              assertThat(e.expected()).isEqualTo("one of in-person, remote, asynchronous, hybrid");
              assertThat(e.getLocation().getLineNr()).isEqualTo(101);
              assertThat(e.getLocation().getColumnNr()).isEqualTo(19);
            });
  }

  @Test
  void a_broken_rule_is_what_was_expected_and_its_error_the_cause() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(changed("\"step\": 2", "\"step\": 9")))
        .withCauseInstanceOf(InvalidValueException.class)
        .satisfies(
            e -> {
              assertThat(e.value()).isEqualTo("corrected on 2022-03-09");
              assertThat(e.expected()).isEqualTo("names step 9, which was not recorded before it");
            });
  }

  @Test
  void an_error_of_the_parser_is_no_cause_since_it_quotes_the_document() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read("{\"title\": secret words"))
        .withNoCause()
        .withMessage("line 1, column 11, at /title: 's' is not valid JSON here");
  }

  private static String changed(String good, String bad) {
    String json = new String(Examples.programme(), UTF_8);
    assertThat(json).containsOnlyOnce(good);
    return json.replace(good, bad);
  }

  private static void assertRefused(String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(json))
        .satisfies(e -> assertThat(e.problem()).hasToString(message));
  }
}
