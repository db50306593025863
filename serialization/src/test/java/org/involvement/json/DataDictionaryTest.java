package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.involvement.json.DataDictionary.Entry;
import org.involvement.json.DataDictionary.Value;
import org.involvement.programme.Programme;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Fast
class DataDictionaryTest {
  private static final DataDictionary PROGRAMME = DataDictionary.of(Programme.class);

  @Test
  void a_component_is_told_with_meaning_form_and_allowed_values() {
    assertThat(entry("value.Evidence", "location"))
        .isEqualTo(
            new Entry(
                "value.Evidence",
                "location",
                "where it is published, an absolute address; empty where it is not",
                "an http or https address",
                false,
                List.of()));
    assertThat(entry("engagement.Activity", "modality"))
        .satisfies(
            modality -> {
              assertThat(modality.form()).isEqualTo("engagement.Modality");
              assertThat(modality.required()).isFalse();
              assertThat(modality.allowed())
                  .contains(
                      new Value(
                          "asynchronous",
                          "Each in their own time, by post, e-mail or an online forum."));
            });
    assertThat(entry("engagement.Activity", "id").form())
        .isEqualTo("an id: letters, digits, '.', '_' and '-'");
    assertThat(entry("framework.Scale", "id").form())
        .isEqualTo("a word: lower-case letters and digits, in parts joined by '-'");
    assertThat(entry("engagement.Activity", "methods").form())
        .isEqualTo("a list, each engagement.Method");
    assertThat(entry("feedback.Step.FedBack", "kind").allowed())
        .containsExactly(
            new Value(
                "fed-back", "Somebody was told something of what became of the contribution."));
    assertThat(entry("programme.Programme", "schemaVersion").allowed())
        .containsExactly(new Value("1", ""));
  }

  @ParameterizedTest
  @MethodSource("org.involvement.json.EveryTypeTest#types")
  void every_component_of_every_type_has_a_meaning_and_a_form(Class<?> type) {
    assertThat(DataDictionary.of(type).entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.meaning()).as("%s", entry).isNotBlank();
              assertThat(entry.form()).as("%s", entry).isNotBlank();
            });
  }

  private static Entry entry(String type, String component) {
    return PROGRAMME.entries().stream()
        .filter(entry -> entry.type().equals(type) && entry.component().equals(component))
        .findFirst()
        .orElseThrow();
  }
}
