package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.involvement.arbitrary.Samples;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema accepts the reader accepts, and the other way round, but for what is listed. */
class SchemaTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final List<Document<?>> DOCUMENTS =
      PublicTypes.documents().stream()
          .filter(Samples.types()::contains)
          .<Document<?>>map(type -> new Document<>(type))
          .toList();

  private static final Document<Scorecard> CARDS = new Document<>(Scorecard.class);

  /** Documents of a type with their schema. */
  record Document<T>(Class<T> type, JsonDocuments<T> documents, Schema schema) {
    Document(Class<T> type) {
      this(type, InvolvementJson.of(type), REGISTRY.getSchema(JsonSchema.of(type)));
    }

    String write(Object value) {
      return documents.write(type.cast(value));
    }
  }

  /** A good document. */
  record Good(Document<?> document, String json) {
    @Override
    public String toString() {
      return document.type().getSimpleName() + " " + json;
    }
  }

  static Stream<Class<?>> documents() {
    return PublicTypes.documents().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void it_is_a_schema(Class<?> type) {
    Schema ofSchemas =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(ofSchemas.validate(MAPPER.readTree(JsonSchema.of(type)))).isEmpty();
  }

  @Property(tries = 300)
  void a_good_document_is_accepted(@ForAll("good") Good good) {
    assertThat(good.document().schema().validate(MAPPER.readTree(good.json()))).isEmpty();
  }

  @Property(tries = 50)
  void a_good_scorecard_is_accepted(@ForAll("scorecards") Scorecard card) {
    JsonNode json = MAPPER.readTree(CARDS.write(card));
    assertThat(CARDS.schema().validate(json)).isEmpty();
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void a_changed_document_is_accepted_by_both_or_by_neither(
      @ForAll("good") Good good, @ForAll Random random, @ForAll @IntRange(min = 1, max = 2) int n) {
    JsonNode tree = MAPPER.readTree(good.json());
    for (int i = 0; i < n; i++) {
      Mutations.change(tree, random);
    }
    assertAlike(good.document(), tree);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void a_changed_scorecard_is_accepted_by_both_or_by_neither(
      @ForAll("scorecards") Scorecard card, @ForAll Random random) {
    JsonNode tree = MAPPER.readTree(CARDS.write(card));
    Mutations.change(tree, random);
    assertAlike(CARDS, tree);
  }

  private static void assertAlike(Document<?> document, JsonNode tree) {
    String json = tree.toString();
    boolean accepted = document.schema().validate(tree).isEmpty();
    try {
      assertThat(document.documents().read(json)).isNotNull();
      assertThat(accepted).as("read, so the schema accepts %s", json).isTrue();
    } catch (InvolvementJsonException e) {
      boolean unsaid =
          e.getCause() instanceof InvalidValueException cause
              && !Unchecked.rules(cause.rule()).isEmpty();
      assertThat(accepted && !unsaid).as("%s, but the schema accepts %s", e, json).isFalse();
    }
  }

  @Provide
  Arbitrary<Good> good() {
    return Arbitraries.of(DOCUMENTS)
        .flatMap(
            document ->
                Samples.of(document.type())
                    .map(value -> new Good(document, document.write(value))));
  }

  @Provide
  Arbitrary<Scorecard> scorecards() {
    return Results.results()
        .filter(Scorecard.class::isInstance)
        .map(Scorecard.class::cast)
        .withoutEdgeCases();
  }
}
