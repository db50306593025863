package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.involvement.arbitrary.Samples;
import org.involvement.value.InvalidValueException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules of constructors are in the schema too, and no others. Each component of each record of
 * each document is found by looking and tried alone: a record whose rule the schema lacks, and a
 * schema with a rule that no constructor has, are named here. So is a component without a sample,
 * which {@link EveryKind} can hold.
 */
class EveryRuleTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** The number of random documents of each type. */
  private static final int DOCUMENTS = 60;

  @Example
  void a_constructor_and_the_schema_refuse_the_same_of_each_component() {
    Map<Class<?>, Part> parts = Part.ofDocuments();
    documents().forEach(value -> add(value, parts));
    List<String> faults = new ArrayList<>();
    parts.values().forEach(part -> tryAll(part, faults));
    assertThat(parts).hasSizeGreaterThan(100);
    assertThat(faults).isEmpty();
  }

  private static void add(Record value, Map<Class<?>, Part> parts) {
    JsonNode tree = MAPPER.readTree(write(value.getClass(), value));
    Parts.of(
        value.getClass(),
        tree,
        (codec, node) ->
            Optional.ofNullable(parts.get(codec.type())).ifPresent(part -> part.add(node)));
  }

  private static <T> String write(Class<T> type, Record value) {
    return InvolvementJson.of(type).write(type.cast(value));
  }

  /** The same ones each time, so that what is tried does not depend on chance. */
  private static Stream<Record> documents() {
    Stream<Object> random =
        PublicTypes.documents().stream()
            .filter(Samples.types()::contains)
            .flatMap(type -> some(Samples.of(type)));
    Stream<Object> kept = GoldenDocuments.all().stream().map(golden -> golden.value());
    return Stream.of(random, some(Results.results()), kept, EveryKind.parts())
        .flatMap(each -> each)
        .map(Record.class::cast);
  }

  private static Stream<Object> some(Arbitrary<?> arbitrary) {
    return arbitrary.generator(1_000).stream(new Random(18))
        .limit(DOCUMENTS)
        .map(shrinkable -> shrinkable.value());
  }

  private static void tryAll(Part part, List<String> faults) {
    JsonDocuments<?> documents = InvolvementJson.of(part.type());
    Schema schema = REGISTRY.getSchema(JsonSchema.of(part.type()));
    for (String name : part.components()) {
      String place = part.type().getName() + "." + name;
      List<ObjectNode> samples = part.samples(name);
      if (samples.isEmpty()) {
        faults.add(place + " has no sample");
      }
      for (ObjectNode sample : samples) {
        Others.of(sample.get(name), NumberRange.of(part.type(), name).values()).stream()
            .map(other -> changed(sample, name, other))
            .flatMap(tree -> fault(part, documents, schema, tree).stream())
            .forEach(fault -> faults.add(place + ": " + fault));
      }
    }
  }

  private static ObjectNode changed(ObjectNode sample, String name, Optional<JsonNode> other) {
    ObjectNode changed = sample.deepCopy();
    other.ifPresentOrElse(value -> changed.set(name, value), () -> changed.remove(name));
    return changed;
  }

  private static Optional<String> fault(
      Part part, JsonDocuments<?> documents, Schema schema, ObjectNode tree) {
    boolean accepted = schema.validate(tree).isEmpty();
    try {
      assertThat(documents.read(tree.toString())).isNotNull();
    } catch (InvolvementJsonException e) {
      return accepted && !isListed(e, part)
          ? Optional.of("the schema accepts what is refused: " + e.getMessage())
          : Optional.empty();
    }
    return accepted ? Optional.empty() : Optional.of("only the schema refuses " + tree);
  }

  /** Whether the schema of each document that the part is in names the rule in its description. */
  private static boolean isListed(InvolvementJsonException e, Part part) {
    Set<UncheckedRules> rules =
        e.getCause() instanceof InvalidValueException cause
            ? Unchecked.rules(cause.rule())
            : Set.of();
    return part.documents().stream()
        .allMatch(type -> UncheckedRules.of(type).stream().anyMatch(rules::contains));
  }
}
