package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.engagement.Modality;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Answer;
import org.involvement.value.Bounds;
import org.involvement.value.Count;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

@Fast
class InvolvementModuleTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final Programme PROGRAMME = InvolvementJson.read(Examples.programme());

  // Types that are not ours around those that are.
  private static final TypeReference<Map<String, Programme>> PROGRAMMES = new TypeReference<>() {};
  private static final TypeReference<Map<String, List<Answer>>> ANSWERS = new TypeReference<>() {};
  private static final TypeReference<TimesByGroup<Perspective>> BY_PERSPECTIVE =
      new TypeReference<>() {};
  private static final TypeReference<TimesByGroup<Modality>> BY_MODALITY = new TypeReference<>() {};
  private static final TypeReference<TimesByGroup<?>> BY_ANYTHING = new TypeReference<>() {};
  private static final TypeReference<Optional<Programme>[]> OPTIONALS = new TypeReference<>() {};

  @Test
  void the_module_is_found_on_the_module_path() {
    assertThat(InvolvementModule.class.getModule().isNamed()).isTrue();
    assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(InvolvementModule.class);
  }

  @Test
  void the_module_is_found_on_the_class_path() throws Exception {
    URL[] classPath =
        Stream.of(
                InvolvementModule.class,
                Programme.class,
                JsonMapper.class,
                JacksonException.class,
                JsonFormat.class)
            .map(InvolvementModuleTest::codeSource)
            .toArray(URL[]::new);
    // Without a parent, since the JDK's own loaders lead to the module path.
    try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
      Object modules =
          loader
              .loadClass(MapperBuilder.class.getName())
              .getMethod("findModules", ClassLoader.class)
              .invoke(null, loader);
      assertThat((List<?>) modules)
          .extracting(module -> module.getClass().getName())
          .contains(InvolvementModule.class.getName());
      assertThat(writtenOnTheClassPath(loader))
          .isEqualTo("{\"reason\":\"nobody answered\"}")
          .isEqualTo(MAPPER.writeValueAsString(Statistic.undefined("nobody answered")));
    }
  }

  /** The same value, written by classes that are loaded apart from those of the module path. */
  private static Object writtenOnTheClassPath(ClassLoader loader) throws Exception {
    Object statistic =
        loader
            .loadClass(Statistic.class.getName())
            .getMethod("undefined", String.class)
            .invoke(null, "nobody answered");
    Object builder = loader.loadClass(JsonMapper.class.getName()).getMethod("builder").invoke(null);
    Object found =
        loader
            .loadClass(MapperBuilder.class.getName())
            .getMethod("findAndAddModules", ClassLoader.class)
            .invoke(builder, loader);
    Object mapper = found.getClass().getMethod("build").invoke(found);
    return mapper
        .getClass()
        .getMethod("writeValueAsString", Object.class)
        .invoke(mapper, statistic);
  }

  @Test
  void a_programme_is_the_same_document() {
    String json = MAPPER.writeValueAsString(PROGRAMME);
    assertThat(json).startsWith("{\"schemaVersion\":1,\"id\":\"south-london-2022\",");
    assertThat(InvolvementJson.read(json)).isEqualTo(PROGRAMME);
    assertThat(MAPPER.readValue(Examples.programme(), Programme.class)).isEqualTo(PROGRAMME);
    assertThat(MAPPER.readValue(new StringReader(json), Programme.class)).isEqualTo(PROGRAMME);
  }

  @Test
  void a_tree_is_the_same_document_too() {
    JsonNode tree = MAPPER.valueToTree(PROGRAMME);
    assertThat(tree).hasToString(MAPPER.writeValueAsString(PROGRAMME));
    assertThat(MAPPER.treeToValue(tree, Programme.class)).isEqualTo(PROGRAMME);
  }

  @Test
  void our_types_stand_within_others() {
    Map<String, Programme> programmes = Map.of("p", PROGRAMME);
    String json = MAPPER.writeValueAsString(programmes);
    assertThat(json).startsWith("{\"p\":{\"schemaVersion\":1,");
    assertThat(MAPPER.readValue(json, PROGRAMMES)).isEqualTo(programmes);
    assertThat(MAPPER.writeValueAsString(List.of(Answer.YES, Answer.PREFER_NOT_TO_SAY)))
        .isEqualTo("[{\"kind\":\"yes\"},{\"kind\":\"prefer-not-to-say\"}]");
  }

  @Test
  void null_within_others_is_theirs() {
    String json = MAPPER.writeValueAsString(List.of(Optional.empty(), Optional.of(PROGRAMME)));
    assertThat(MAPPER.readValue(json, OPTIONALS))
        .containsExactly(Optional.empty(), Optional.of(PROGRAMME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"x\"}",
        "{\"people\":null,\"id\":\"x\",\"programme\":null}",
        "{\"id\":\"x\",\"people\":null}"
      })
  void what_is_left_out_of_others_is_theirs_too(String json) {
    for (ServiceBody body :
        List.of(
            MAPPER.readValue(json, ServiceBody.class),
            MAPPER.treeToValue(MAPPER.readTree(json), ServiceBody.class),
            MAPPER.readValue("[" + json + "]", ServiceBody[].class)[0])) {
      assertThat(body.id).isEqualTo("x");
      assertThat(body.people).isEmpty();
      assertThat(body.programme).isEmpty();
    }
  }

  @Test
  void null_that_is_all_there_is_is_no_value_of_ours() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.readValue("null", Count.class))
        .withMessage("line 1, column 1: null is not a string");
  }

  @Test
  void words_and_constants_are_written_as_in_a_document() {
    assertThat(MAPPER.writeValueAsString(Modality.IN_PERSON)).isEqualTo("\"in-person\"");
    assertThat(MAPPER.readValue("\"in-person\"", Modality.class)).isEqualTo(Modality.IN_PERSON);
    assertThat(MAPPER.writeValueAsString(Count.atLeast(65))).isEqualTo("\"65+\"");
    assertThat(MAPPER.readValue("\"65+\"", Count.class)).isEqualTo(Count.atLeast(65));
  }

  @Test
  void results_are_written_as_in_a_document_too() {
    assertThat(MAPPER.writeValueAsString(Bounds.of(0.25, 1)))
        .isEqualTo("{\"low\":0.25,\"high\":1,\"exact\":true}");
    assertThat(MAPPER.writeValueAsString(Statistic.undefined("nobody answered")))
        .isEqualTo("{\"reason\":\"nobody answered\"}");
  }

  @Test
  void groups_are_of_the_type_that_is_named_or_of_the_one_they_have() {
    TimesByGroup<Perspective> times =
        TimesByGroup.of(PROGRAMME, Milestone.ANSWERED, Grouping.PERSPECTIVE);
    String json = InvolvementJson.timesBy(Perspective.class).write(times);
    assertThat(MAPPER.readValue(json, BY_PERSPECTIVE)).isEqualTo(times);
    String written = MAPPER.writerFor(BY_PERSPECTIVE).writeValueAsString(times);
    assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(json));
    assertThat(written).startsWith("{\"schemaVersion\":1,\"grouping\":\"perspective\",");
    assertThat(MAPPER.writeValueAsString(times)).isEqualTo(written);
    assertThat(MAPPER.writeValueAsString(List.of(times))).isEqualTo("[" + written + "]");
    TimesByGroup<Modality> none =
        new TimesByGroup<>("modality", times.all(), Map.of(), times.ungrouped());
    assertThat(MAPPER.writeValueAsString(none))
        .isEqualTo(MAPPER.writerFor(BY_MODALITY).writeValueAsString(none));
    TimesByGroup<Modality> remote =
        new TimesByGroup<>(
            "modality", times.all(), Map.of(Modality.REMOTE, times.all()), times.ungrouped());
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(remote), BY_MODALITY)).isEqualTo(remote);
  }

  @Test
  void groups_that_nobody_names_are_refused_and_never_written_in_another_form() {
    TimesByGroup<Perspective> times =
        TimesByGroup.of(PROGRAMME, Milestone.ANSWERED, Grouping.PERSPECTIVE);
    String json = InvolvementJson.timesBy(Perspective.class).write(times);
    String message =
        "what K stands for in TimesByGroup is not known, or has no form in JSON: name it, as new"
            + " TypeReference<TimesByGroup<Perspective>>() {} does";
    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> MAPPER.readValue(json, TimesByGroup.class))
        .withMessageStartingWith(message);
    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> MAPPER.readValue(json, BY_ANYTHING))
        .withMessageStartingWith(message);
    TimesByGroup<Serializable> mixed =
        new TimesByGroup<>(
            "any",
            times.all(),
            Map.of("a", times.all(), Modality.REMOTE, times.all()),
            times.ungrouped());
    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> MAPPER.writeValueAsString(mixed))
        .withMessageStartingWith(message);
    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> MAPPER.writeValueAsString(Grouping.PERSPECTIVE))
        .withMessageStartingWith("what K stands for in Grouping is not known");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"p": 12} | line 1, column 7, at /p: 12 is not an object
          {"p": {"id": null}} | line 1, column 14, at /p/id: null is not a string; leave it out
          {"p": {"id": 12}} | line 1, column 14, at /p/id: 12 is not a string
          {"p": {"id": "p" "q"}} | line 1, column 18, at /p/id: what stands here is not valid JSON
          {"p": {"id": "p", "title": "t"}} | line 1, column 31, at /p/schemaVersion: schemaVersion is missing
          """)
  void what_is_wrong_is_our_error_with_the_whole_pointer(String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.readValue(json, PROGRAMMES))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": [{"kind": "yes"}, {"kind": "yes", "why": 1}]} | line 1, column 41, at /a/1/why: "why" is not one of the fields kind
          {"a": [{"kind": "amount", "value": 1, "unit": " "}]} | line 1, column 50, at /a/0/unit: unit is blank
          {"a": ["yes"]} | line 1, column 8, at /a/0: "yes" is not an object
          """)
  void what_is_wrong_with_a_part_is_our_error_too(String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.readValue(json, ANSWERS))
        .withMessage(message);
  }

  @Test
  void in_a_tree_or_a_map_there_are_no_lines_and_only_the_pointer_is_told() {
    Map<String, Object> map =
        Map.of("schemaVersion", 1, "id", "p", "title", "t", "asOf", "1 Feb 2024");
    JsonNode tree = MAPPER.valueToTree(map);
    String message = "at /asOf: \"1 Feb 2024\" is not a date of the form yyyy-MM-dd";
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.treeToValue(tree, Programme.class))
        .withMessage(message)
        .satisfies(e -> assertThat(e.problem().line()).isZero())
        .satisfies(e -> assertThat(e.problem().column()).isZero())
        .satisfies(e -> assertThat(e.getLocation()).isEqualTo(TokenStreamLocation.NA));
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.convertValue(map, Programme.class))
        .withMessage(message)
        .satisfies(e -> assertThat(e.problem().line()).isZero());
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.treeToValue(MAPPER.valueToTree(12), Programme.class))
        .withMessage("12 is not an object");
  }

  @Test
  void limits_are_those_of_the_mapper() {
    JsonMapper mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(1).maxTokenCount(4).build())
                    .build())
            .findAndAddModules()
            .build();
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> mapper.readValue("{\"registers\": []}", Programme.class))
        .withMessage("line 1, column 2, at /registers: the value is nested deeper than 1 levels");
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> mapper.readValue("{\"id\": \"p\", \"title\": \"t\"}", Programme.class))
        .withMessage(
            "line 1, column 22, at /title: the document goes beyond a limit of the parser");
  }

  @Test
  void null_is_no_programme() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.readValue("null", Programme.class))
        .withMessage("line 1, column 1: null is not an object");
  }

  @Test
  void a_document_that_ends_early_is_refused() {
    String json = new String(Examples.programme(), UTF_8);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> MAPPER.readValue(json.substring(0, 20), Programme.class))
        .withMessage("line 2, column 19, at /schemaVersion: the document ends too early");
  }

  private static URL codeSource(Class<?> type) {
    try {
      // By way of a path, so that a folder ends in a slash.
      URI source = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(source).toUri().toURL();
    } catch (URISyntaxException | MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
