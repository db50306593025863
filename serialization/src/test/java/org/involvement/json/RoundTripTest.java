package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.involvement.analysis.consensus.DelphiClause;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.arbitrary.Programmes;
import org.involvement.arbitrary.Samples;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Theme;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Band;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.scoring.sensitivity.NoAnswer;
import org.involvement.scoring.sensitivity.Reversal;
import org.involvement.scoring.sensitivity.WeightRange;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RoundTripTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final ObjectWriter PRINTING =
      MAPPER.writer().with(new Indented().getPrettyPrinter());

  @Property
  void a_programme_is_read_back_equal_and_written_to_the_same_bytes(
      @ForAll("programmes") Programme programme) {
    String json = InvolvementJson.write(programme);
    Programme read = InvolvementJson.read(json);
    assertThat(read).isEqualTo(programme);
    assertThat(InvolvementJson.write(read)).isEqualTo(json);
  }

  @Property(tries = 200)
  void databind_reads_and_writes_the_same(@ForAll("programmes") Programme programme) {
    assertThat(MAPPER.readValue(InvolvementJson.write(programme), Programme.class))
        .isEqualTo(programme);
    assertThat(InvolvementJson.read(MAPPER.writeValueAsString(programme))).isEqualTo(programme);
  }

  @Property(tries = 200)
  void what_is_left_of_it_without_a_stakeholders_words_is_read_back_equal(
      @ForAll("programmes") Programme programme) {
    for (Stakeholder one : programme.stakeholders()) {
      Programme redacted = programme.redact(one.id());
      assertThat(InvolvementJson.read(InvolvementJson.write(redacted))).isEqualTo(redacted);
    }
  }

  @Property(tries = 500)
  void a_part_of_a_programme_is_read_back_equal(@ForAll("parts") Record part) {
    assertReadBack(part.getClass(), part);
  }

  /** A number may be given as 1E+1 or as 10.0, and is written as 10. */
  @Property(tries = 500)
  void numbers_of_any_scale_are_read_back_equal(
      @ForAll @LongRange(min = 1) long digits,
      @ForAll @IntRange(min = -80, max = 80) int scale,
      @ForAll @IntRange(max = 19) int zeros) {
    BigDecimal number = BigDecimal.valueOf(digits, scale).setScale(scale + zeros);
    Measure between = new Measure.Between(new Quantity.Methods(), number, number.add(number));
    assertReadBack(Criterion.class, Criterion.of("a", "A", between).withWeight(number));
    BigDecimal share = new BigDecimal(BigInteger.valueOf(digits), 19 + Math.abs(scale));
    assertReadBack(Band.class, new Band(Optional.of(number.negate()), Optional.of(number), share));
    assertReadBack(
        Measure.class,
        new Measure.Combined(
            Aggregation.WEIGHTED_MEAN,
            Optional.of(share),
            List.of(Criterion.of("a", "A", new Measure.Constant(share)))));
    assertReadBack(Working.class, new Figure.Fixed(number));
    assertReadBack(DelphiClause.class, new DelphiClause(1, 1, DelphiClause.Limit.AT_LEAST, share));
    assertReadBack(
        WeightRange.class,
        new WeightRange(
            share, OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(NoAnswer.NO_VALUE)));
    assertReadBack(
        Reversal.class, new Reversal("a", number, List.of(), Optional.of(NoAnswer.NO_VALUE)));
  }

  @Property(tries = 100)
  void a_result_is_read_back_equal(@ForAll("results") Record result) {
    assertReadBack(result.getClass(), result);
  }

  @Property(tries = 100)
  void times_by_group_are_read_back_equal(@ForAll("programmes") Programme programme) {
    assertReadBack(programme, Grouping.PERSPECTIVE, Perspective.class);
    assertReadBack(programme, Grouping.ACTIVITY, ActivityId.class);
    assertReadBack(programme, Grouping.THEME, Theme.class);
  }

  private static <K extends Serializable> void assertReadBack(
      Programme programme, Grouping<K> grouping, Class<K> groups) {
    TimesByGroup<K> times = TimesByGroup.of(programme, Milestone.ANSWERED, grouping);
    JsonDocuments<TimesByGroup<K>> documents = InvolvementJson.timesBy(groups);
    String json = documents.write(times);
    assertThat(json).startsWith("{\n  \"schemaVersion\": 1,\n  \"grouping\": \"");
    assertThat(documents.read(json)).isEqualTo(times);
    assertThat(documents.write(documents.read(json))).isEqualTo(json);
    JavaType type = MAPPER.getTypeFactory().constructParametricType(TimesByGroup.class, groups);
    assertThat(PRINTING.forType(type).writeValueAsString(times) + "\n").isEqualTo(json);
    assertThat(PRINTING.writeValueAsString(times) + "\n").isEqualTo(json);
    TimesByGroup<K> read = MAPPER.readValue(json, type);
    assertThat(read).isEqualTo(times);
  }

  @Property(tries = 50)
  void a_result_without_one_of_its_fields_is_another_or_refused(
      @ForAll("results") Record result, @ForAll Random random) {
    JsonNode tree = MAPPER.valueToTree(result);
    List<ObjectNode> objects = new ArrayList<>();
    collect(tree, objects);
    for (int i = 0; i < 20; i++) {
      ObjectNode object = objects.get(random.nextInt(objects.size()));
      List<String> names = List.copyOf(object.propertyNames());
      if (!names.isEmpty()) {
        object.remove(names.get(random.nextInt(names.size())));
        readOrRefuse(result.getClass(), tree.toString());
      }
    }
  }

  private static void readOrRefuse(Class<?> type, String json) {
    try {
      assertThat(InvolvementJson.of(type).read(json)).isNotNull();
    } catch (InvolvementJsonException e) {
      assertThat(e.pointer()).startsWith("/");
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(each -> collect(each, objects));
  }

  private static <T> void assertReadBack(Class<T> type, Object value) {
    JsonDocuments<T> format = InvolvementJson.of(type);
    String json = format.write(type.cast(value));
    T read = format.read(json);
    assertThat(read).isEqualTo(value);
    assertThat(format.write(read)).isEqualTo(json);
    assertThat(PRINTING.writeValueAsString(value) + "\n").isEqualTo(json);
    assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  @Provide
  Arbitrary<Record> results() {
    return Results.results();
  }

  @Provide
  Arbitrary<Record> parts() {
    List<Arbitrary<Record>> parts =
        Samples.types().stream()
            .filter(type -> type != Programme.class && Codecs.find(type).isPresent())
            .map(type -> Samples.of(type).map(Record.class::cast))
            .toList();
    return Arbitraries.oneOf(parts);
  }
}
