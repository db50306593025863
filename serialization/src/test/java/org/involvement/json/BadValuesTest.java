package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Matcher;
import org.involvement.json.Shapes.Absent;
import org.involvement.json.Shapes.Required;
import org.involvement.json.Shapes.Tree;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class BadValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          word | 12 | 12 is not a string
          word | true | true is not a string
          word | {} | an object is not a string
          word | null | null is not a string; leave it out
          word | "\\ud83d" | "\\uD83D" is not well-formed Unicode
          number | "1" | "1" is not an integer
          number | 1.0 | 1.0 is not an integer
          number | 1e2 | 1e2 is not an integer
          number | NaN | NaN is not an integer
          number | null | null is not an integer; leave it out
          number | 9223372036854775808 | 9223372036854775808 is not an integer from -9223372036854775808 to 9223372036854775807
          decimal | "1" | "1" is not a number
          decimal | [1] | an array is not a number
          decimal | Infinity | Infinity is not a number
          decimal | 1e101 | 1e101 is not a number of at most 100 digits
          decimal | 1e-101 | 1e-101 is not a number of at most 100 digits
          day | 20220222 | 20220222 is not a date of the form yyyy-MM-dd
          day | [2022, 2, 22] | an array is not a date of the form yyyy-MM-dd
          day | "2022-02-30" | "2022-02-30" is not a date of the form yyyy-MM-dd
          day | "2022-13-01" | "2022-13-01" is not a date of the form yyyy-MM-dd
          day | "2022-2-3" | "2022-2-3" is not a date of the form yyyy-MM-dd
          day | "2022-02-2٢" | "2022-02-2٢" is not a date of the form yyyy-MM-dd
          day | "2022/02/22" | "2022/02/22" is not a date of the form yyyy-MM-dd
          day | " 2022-02-22" | " 2022-02-22" is not a date of the form yyyy-MM-dd
          day | "2022-02-22T00:00" | "2022-02-22T00:00" is not a date of the form yyyy-MM-dd
          basis | "Document" | "Document" is not one of organisation, contributors, joint, independent, document
          basis | " document" | " document" is not one of organisation, contributors, joint, independent, document
          basis | 0 | 0 is not one of organisation, contributors, joint, independent, document
          basis | "" | "" is not one of organisation, contributors, joint, independent, document
          sure | 1 | 1 is not true or false
          sure | "true" | "true" is not true or false
          sure | null | null is not true or false; leave it out
          text | 12345 | a number of 5 characters is not a string
          text | true | a boolean is not a string
          text | ["secret"] | an array is not a string
          text | {"secret": 1} | an object is not a string
          text | null | null is not a string; leave it out
          text | " " | the text is blank
          text | "a\\u0000" | the text of 2 characters holds U+0000 at 1, which no document can carry
          text | "\\ud800" | the text of 1 characters holds U+D800 at 0, which no document can carry
          answer | "yes" | "yes" is not an object
          answer | null | null is not an object; leave it out
          """)
  void a_required_value_of_another_form_is_refused(String field, String value, String message) {
    String good =
        """
        {"word":"w","number":1,"decimal":1,"day":"2022-02-22","basis":"document",\
        "answer":{"kind":"no"},"sure":true,"text":"t"}""";
    String bad = good.replaceFirst("(?<=\"" + field + "\":)(\\{.*?}|[^,}]*)", quoted(value));
    int column = bad.indexOf("\"" + field + "\":") + field.length() + 4;
    assertThat(read(Required.class, good)).isNotNull();
    assertRefused(
        Required.class, bad, "line 1, column " + column + ", at /" + field + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"flag": null} | line 1, column 10, at /flag: null is not true or false; leave it out
          {"flag": 0} | line 1, column 10, at /flag: 0 is not true or false
          {"most": null} | line 1, column 10, at /most: null is not an integer; leave it out
          {"address": "a b"} | line 1, column 13, at /address: "a b" is not a URI
          {"texts": null} | line 1, column 11, at /texts: null is not an array; leave it out
          {"texts": "a"} | line 1, column 11, at /texts: "a" is not an array
          {"texts": ["a", null]} | line 1, column 17, at /texts/1: null is not a string; leave it out
          {"bases": {}} | line 1, column 11, at /bases: an object is not an array
          {"bases": ["document", "document"]} | line 1, column 24, at /bases/1: "document" stands in this array already
          {"distinct": ["a", " a"]} | line 1, column 20, at /distinct/1: a string of 2 characters stands in this array already
          {"leaves": [{"kind":"leaf","number":1}, {"kind":"leaf","number":1}]} | line 1, column 41, at /leaves/1: an object stands in this array already
          {"flag": true, "flag": true} | line 1, column 16, at /flag: "flag" stands in this object already
          {"flags": true} | line 1, column 2, at /flags: "flags" is not one of the fields flag, known, most, address, texts, bases, distinct, leaves
          {"": true} | line 1, column 2, at /: "" is not one of the fields flag, known, most, address, texts, bases, distinct, leaves
          {"a/b~c\\n": true} | line 1, column 2, at /a~1b~0c\\u000A: "a/b~c\\u000A" is not one of the fields flag, known, most, address, texts, bases, distinct, leaves
          """)
  void what_may_be_left_out_is_refused_too(String json, String message) {
    assertRefused(Absent.class, json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {} | line 1, column 1, at /kind: kind is missing: it is one of any-of, leaf, two-of
          {"kind": 1} | line 1, column 10, at /kind: 1 is not one of any-of, leaf, two-of
          {"kind": null} | line 1, column 10, at /kind: null is not one of any-of, leaf, two-of; leave it out
          {"kind": "Leaf"} | line 1, column 10, at /kind: "Leaf" is not one of any-of, leaf, two-of
          {"kind": "leaf", "kind": "leaf"} | line 1, column 18, at /kind: "kind" stands in this object already
          {"kind": "leaf"} | line 1, column 1, at /number: number is missing
          {"kind": "leaf", "parts": []} | line 1, column 18, at /parts: "parts" is not one of the fields kind, number
          {"kind": "any-of", "parts": [{"kind": "two-of", "left": {"kind": "any-of"}}]} | line 1, column 30, at /parts/0/right: right is missing
          """)
  void an_alternative_is_told_by_its_kind(String json, String message) {
    assertRefused(Tree.class, json, message);
  }

  private static <T> void assertRefused(Class<T> type, String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(type, json))
        .satisfies(e -> assertThat(e.problem()).hasToString(message));
  }

  private static <T> T read(Class<T> type, String json) {
    return InvolvementJson.of(type).read(json);
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
