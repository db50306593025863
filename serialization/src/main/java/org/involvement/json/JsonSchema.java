package org.involvement.json;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.involvement.form.KebabCase;
import org.involvement.form.TypeName;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of documents of one type, derived from the same records as their
 * reader.
 *
 * <p>A document that the schema refuses is never read. What it accepts is read if it keeps to the
 * rules that no schema can say, such as that what is referred to is there; they are listed in the
 * schema's description. Those of programmes, rubrics, scales, standards and scorecards are in the
 * jar, as META-INF/involvement/programme.schema.json and so on.
 */
public final class JsonSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private JsonSchema() {}

  /**
   * {@return the schema of documents of a type, such as {@code Programme.class}}
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON
   */
  public static String of(Class<?> type) {
    return JsonMapper.shared()
            .writer()
            .with(new Indented().getPrettyPrinter())
            .writeValueAsString(new JsonSchema().document(type))
        + "\n";
  }

  private ObjectNode document(Class<?> type) {
    Map<Class<?>, Codec<?>> codecs = Codecs.within(type);
    codecs.values().forEach(this::define);
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put(
        "$id", "urn:involvement:schema:" + TypeName.of(type) + ":" + Migrations.KNOWN.current());
    schema.put("title", TypeName.of(type));
    schema.put("description", description(type));
    schema.put("$ref", reference(type));
    ObjectNode defined = schema.putObject("$defs");
    definitions.forEach(defined::set);
    return schema;
  }

  private static String description(Class<?> type) {
    return Meanings.of(type).words()
        + " What this schema cannot say, and reading checks besides: "
        + Unsaid.of(type).stream().map(Unsaid::sentence).collect(joining(" "));
  }

  private void define(Codec<?> codec) {
    if (codec instanceof RecordCodec<?> record) {
      define(record);
    } else if (codec instanceof SealedCodec<?> alternatives) {
      define(alternatives);
    } else if (codec instanceof EnumCodec<?> constants) {
      ArrayNode names = described(constants.type()).put("type", "string").putArray("enum");
      constants.constants().keySet().forEach(names::add);
    } else if (codec instanceof ParsedCodec<?> printed) {
      string(described(printed.type()), Pattern.of(printed.type()));
    }
  }

  private void define(SealedCodec<?> codec) {
    codec.alternatives().values().forEach(this::define);
    if (!codec.type().isRecord()) {
      ArrayNode choices = described(codec.type()).putArray("oneOf");
      codec
          .alternatives()
          .values()
          .forEach(each -> choices.addObject().put("$ref", reference(each.type())));
    }
  }

  private void define(RecordCodec<?> codec) {
    ObjectNode schema = described(codec.type());
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (Component<?> component : codec.components()) {
      properties.set(component.name(), property(codec.type(), component));
      if (isRequired(codec.type(), component)) {
        required.add(component.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
  }

  /** Whether a component has to be written: there is nothing to be had where it is not. */
  static boolean isRequired(Class<?> type, Component<?> component) {
    return component.codec().absent() == null
        || Meanings.of(type, component.name()).checks().contains("notEmpty")
        || NumberRange.of(type, component.name()).containsKey("minItems");
  }

  private ObjectNode property(Class<?> type, Component<?> component) {
    ObjectNode schema = NODES.objectNode();
    if (component.constant().isPresent()) {
      schema.putPOJO("const", component.constant().get());
      return schema;
    }
    Meanings.Meaning meaning = Meanings.of(type, component.name());
    if (!meaning.words().isEmpty()) {
      schema.put("description", meaning.words());
    }
    write(component.codec().form(), schema);
    checks(meaning.checks(), schema);
    Pattern.ofComponent(type, component.name()).ifPresent(pattern -> string(schema, pattern));
    NumberRange.of(type, component.name()).forEach(schema::put);
    return schema;
  }

  /** What a constructor checks besides. */
  private void checks(List<String> checks, ObjectNode schema) {
    for (String check : checks) {
      ObjectNode checked = check.equals("lines") ? (ObjectNode) schema.get("items") : schema;
      Pattern.ofCheck(check).ifPresent(pattern -> string(checked, pattern));
      if (check.equals("distinct")) {
        schema.put("uniqueItems", true);
      }
      if (check.equals("notEmpty")) {
        schema.put("minItems", 1);
      }
    }
  }

  private void write(Form form, ObjectNode schema) {
    if (form instanceof Form.Of of) {
      schema.put("$ref", reference(of.type()));
    } else if (form instanceof Form.Words words) {
      string(schema, words.pattern());
    } else if (form instanceof Form.Flag) {
      schema.put("type", "boolean");
    } else if (form instanceof Form.Decimal) {
      schema.put("type", "number");
    } else if (form instanceof Form.Whole whole) {
      schema.put("type", "integer").put("minimum", whole.least()).put("maximum", whole.most());
    } else if (form instanceof Form.Many many) {
      write(many.element(), schema.put("type", "array").putObject("items"));
      if (many.distinct()) {
        schema.put("uniqueItems", true);
      }
    } else if (form instanceof Form.Table table) {
      ObjectNode entry = schema.put("type", "array").putObject("items");
      ObjectNode properties = entry.put("type", "object").putObject("properties");
      write(table.key(), properties.putObject("key"));
      write(table.value(), properties.putObject("value"));
      entry.putArray("required").add("key").add("value");
      entry.put("additionalProperties", false);
    }
  }

  private void string(ObjectNode schema, Pattern pattern) {
    if (pattern == Pattern.ANY) {
      schema.put("type", "string");
      return;
    }
    String name = KebabCase.of(pattern);
    definitions.computeIfAbsent(
        name,
        unused ->
            NODES
                .objectNode()
                .put("description", pattern.inWords())
                .put("type", "string")
                .put("pattern", pattern.expression()));
    schema.remove("type");
    schema.put("$ref", "#/$defs/" + name);
  }

  /** The definition of a type, with what the type means. */
  private ObjectNode described(Class<?> type) {
    ObjectNode schema = NODES.objectNode();
    String meaning = Meanings.of(type).words();
    if (!meaning.isEmpty()) {
      schema.put("description", meaning);
    }
    definitions.put(TypeName.of(type), schema);
    return schema;
  }

  private static String reference(Class<?> type) {
    return "#/$defs/" + TypeName.of(type);
  }
}
