package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.involvement.arbitrary.Samples;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.framework.Standards;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema accepts the reader accepts, and the other way round, but for what is listed. */
class SchemaTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What constructors say of what no schema can say; see {@link UncheckedRules}. */
  private static final Pattern UNSAID =
      Pattern.compile(
          String.join(
              "|",
              "(is an id that )?stands at \\w+\\[\\d+] already",
              "is below count\\.min .*",
              "is above accessNeeds\\..*",
              "has more than 30 digits, or more than 15 after the point",
              "is not an http or https address",
              "is before period\\.start .*",
              "is not an id of this programme",
              "is a level of no published scale and of none here",
              "is that of a published scale",
              "is the contribution itself",
              "goes on in a circle: .*",
              "holds more than 2,147,483,647 ratings",
              "is before contribution\\.raisedOn .*",
              "(follows|names step|undoes|is before it was raised).*",
              "is after programme\\.asOf .*",
              "needs either a perspective or a stakeholder",
              "needs a planned or an actual count",
              "is given for a person",
              "does not have the \\d+ points of the scale",
              "holds more than 2,147,483,647 ratings",
              "is fewer than the \\d+ who rated",
              "is neither the organisation nor contributors",
              "of '.*' asks for less than that of the lower level '.*'",
              "is said of a scale with(out| an) order",
              "is not the lowest level",
              "is no level of this scale",
              "is this set itself",
              "is no set of these",
              "is no level of these scales",
              "is a level of the same scale as .*",
              "is of the same two levels as the mapping at \\d+",
              "is not an answer of '.*' above no.*",
              "is not what '.*' (takes|is a fact of).*",
              "is derived from the record: ask it as a share",
              "is a fact of .*",
              "is the moment .*",
              "is between\\.worst",
              "is missing before the last",
              "is not where the band before ends.*",
              "ends the last band",
              "is not above band\\.from .*",
              "is not from 1 to the number of operands \\d+",
              "has no levels that can be compared",
              "is below bounds\\.low .*",
              "is outside \\[.*",
              "has no score\\.bounds"));

  private static final List<Document<?>> DOCUMENTS =
      List.of(
          new Document<>(Programme.class),
          new Document<>(Rubric.class),
          new Document<>(Scale.class),
          new Document<>(Standards.class),
          new Document<>(Frameworks.class));

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

  @ParameterizedTest
  @ValueSource(
      classes = {
        Programme.class,
        Rubric.class,
        Scale.class,
        Standards.class,
        Frameworks.class,
        Scorecard.class
      })
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
              && UNSAID.matcher(cause.rule()).matches();
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
