package org.involvement.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.involvement.feedback.Contribution;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ContributionId;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class RecurringTest {
  private static final JsonDocuments<Contribution> CONTRIBUTIONS =
      InvolvementJson.of(Contribution.class);

  private static final JsonDocuments<Ids> IDS = InvolvementJson.of(Ids.class);

  @Test
  void what_stands_twice_in_a_document_is_one_value() {
    List<ContributionId> ids = ids(Stream.of("c-1", "c-2"), Stream.of("c-2", "c-1"));
    assertThat(ids.get(0)).isSameAs(ids.get(3));
    assertThat(ids.get(1)).isSameAs(ids.get(2));
  }

  @Test
  void the_same_characters_are_read_as_what_each_place_asks_for() {
    Contribution contribution =
        read(
            """
            "perspectives": ["carer"], "themes": ["carer"], "activity": "carer", \
            "stakeholder": "carer"
            """);
    assertThat(contribution.perspectives()).containsExactly(Perspective.of("carer"));
    assertThat(contribution.activity().orElseThrow()).hasToString("carer");
    assertThat(contribution.stakeholder().orElseThrow()).hasToString("carer");
  }

  @Test
  void more_of_them_than_there_are_places_for_are_told_apart() {
    List<String> many =
        IntStream.range(0, 60_000).mapToObj(i -> "c" + i % 7 + "-" + i + "-same-end").toList();
    assertThat(ids(many.stream(), many.stream()).stream().map(Object::toString))
        .containsExactlyElementsOf(Stream.concat(many.stream(), many.stream()).toList());
  }

  @Test
  void one_that_is_as_long_as_an_id_may_be_is_read_as_well() {
    String longest = "c".repeat(100);
    assertThat(ids(Stream.of(longest, "c-1"), Stream.of("c-1", longest)))
        .extracting(Object::toString)
        .containsExactly(longest, "c-1", "c-1", longest);
  }

  @Test
  void what_is_no_value_is_refused_each_time_at_its_own_place() {
    assertThat(
            CONTRIBUTIONS.check(
                "{\"id\": \"c-1\", \"perspectives\": [\"A b\"], \"themes\": [\"A b\"]}", 10))
        .extracting(JsonProblem::pointer)
        .containsExactly("/perspectives/0", "/themes/0");
    assertThatThrownBy(() -> read("\"perspectives\": [\"carer\", \"Carer\"]"))
        .hasMessage(
            "line 1, column 41, at /perspectives/1: \"Carer\" is not a word: at most 100 lower-case"
                + " letters and digits, in parts joined by '-'");
  }

  /** The ids of one document, in which they stand in two places. */
  private static List<ContributionId> ids(Stream<String> first, Stream<String> second) {
    Ids ids =
        IDS.read("{\"first\": [" + quoted(first) + "], \"second\": [" + quoted(second) + "]}");
    return Stream.concat(ids.first().stream(), ids.second().stream()).toList();
  }

  private static String quoted(Stream<String> ids) {
    return ids.map(id -> '"' + id + '"').collect(joining(", "));
  }

  private static Contribution read(String fields) {
    return CONTRIBUTIONS.read("{\"id\": \"c-0\", " + fields + "}");
  }

  public record Ids(List<ContributionId> first, List<ContributionId> second) {}
}
