package org.involvement.json;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.involvement.form.KebabCase;
import org.involvement.form.TypeName;

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
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

  private JsonSchema() {}

  /**
   * {@return the schema of documents of a type, such as {@code Programme.class}}
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON
   */
  public static String of(Class<?> type) {
    return JsonFormat.print(new JsonSchema().document(type));
  }

  private Map<String, Object> document(Class<?> type) {
    Map<Class<?>, Codec<?>> codecs = Codecs.within(type);
    codecs.values().forEach(this::define);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put(
        "$id", "urn:involvement:schema:" + TypeName.of(type) + ":" + Migrations.KNOWN.current());
    schema.put("title", TypeName.of(type));
    schema.put("description", description(type));
    schema.put("$ref", reference(type));
    schema.put("$defs", definitions);
    return schema;
  }

  private static String description(Class<?> type) {
    return Meanings.of(type).words()
        + " What this schema cannot say, and reading checks besides: "
        + UncheckedRules.of(type).stream().map(UncheckedRules::sentence).collect(joining(" "));
  }

  private void define(Codec<?> codec) {
    if (codec instanceof RecordCodec<?> record) {
      define(record);
    } else if (codec instanceof SealedCodec<?> alternatives) {
      define(alternatives);
    } else if (codec instanceof EnumCodec<?> constants) {
      Map<String, Object> schema = described(constants.type());
      schema.put("type", "string");
      schema.put("enum", constants.constants().keySet());
    } else if (codec instanceof ParsedCodec<?> printed) {
      string(described(printed.type()), Pattern.of(printed.type()));
    }
  }

  private void define(SealedCodec<?> codec) {
    codec.alternatives().values().forEach(this::define);
    if (!codec.type().isRecord()) {
      List<Map<String, String>> choices =
          codec.alternatives().values().stream()
              .map(each -> Map.of("$ref", reference(each.type())))
              .toList();
      described(codec.type()).put("oneOf", choices);
    }
  }

  private void define(RecordCodec<?> codec) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Component<?> component : codec.components()) {
      properties.put(component.name(), property(codec.type(), component));
      if (isRequired(codec.type(), component)) {
        required.add(component.name());
      }
    }
    Map<String, Object> schema = described(codec.type());
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
  }

  /** Whether a component has to be written: there is nothing to be had where it is not. */
  static boolean isRequired(Class<?> type, Component<?> component) {
    return component.codec().absent() == null
        || Meanings.of(type, component.name()).checks().contains("notEmpty")
        || NumberRange.of(type, component.name()).containsKey("minItems");
  }

  private Map<String, Object> property(Class<?> type, Component<?> component) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (component.constant().isPresent()) {
      schema.put("const", component.constant().get());
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
  private void checks(List<String> checks, Map<String, Object> schema) {
    for (String check : checks) {
      Map<String, Object> checked = check.equals("lines") ? items(schema) : schema;
      Pattern.ofCheck(check).ifPresent(pattern -> string(checked, pattern));
      if (check.equals("distinct")) {
        schema.put("uniqueItems", true);
      }
      if (check.equals("notEmpty")) {
        schema.put("minItems", 1);
      }
    }
  }

  private void write(ValueForm form, Map<String, Object> schema) {
    form.to(new Forms(schema));
  }

  /** Writes each form into a schema. */
  private final class Forms implements ValueForm.Cases {
    private final Map<String, Object> schema;

    Forms(Map<String, Object> schema) {
      this.schema = schema;
    }

    @Override
    public void words(ValueForm.Words words) {
      string(schema, words.pattern());
    }

    @Override
    public void whole(ValueForm.Whole whole) {
      schema.put("type", "integer");
      schema.put("minimum", whole.least());
      schema.put("maximum", whole.most());
    }

    @Override
    public void decimal(ValueForm.Decimal decimal) {
      schema.put("type", "number");
    }

    @Override
    public void flag(ValueForm.Flag flag) {
      schema.put("type", "boolean");
    }

    @Override
    public void of(ValueForm.Of of) {
      schema.put("$ref", reference(of.type()));
    }

    @Override
    public void many(ValueForm.Many many) {
      schema.put("type", "array");
      schema.put("items", JsonSchema.this.schema(many.element()));
      if (many.distinct()) {
        schema.put("uniqueItems", true);
      }
    }

    @Override
    public void table(ValueForm.Table table) {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("key", JsonSchema.this.schema(table.key()));
      properties.put("value", JsonSchema.this.schema(table.value()));
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("type", "object");
      entry.put("properties", properties);
      entry.put("required", List.of("key", "value"));
      entry.put("additionalProperties", false);
      schema.put("type", "array");
      schema.put("items", entry);
    }
  }

  private Map<String, Object> schema(ValueForm form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    write(form, schema);
    return schema;
  }

  /** The schema of the elements, within that of a list. */
  @SuppressWarnings("unchecked") // It was written here.
  private static Map<String, Object> items(Map<String, Object> schema) {
    return (Map<String, Object>) Objects.requireNonNull(schema.get("items"));
  }

  private void string(Map<String, Object> schema, Pattern pattern) {
    if (pattern == Pattern.ANY) {
      schema.put("type", "string");
      return;
    }
    String name = KebabCase.of(pattern);
    Map<String, Object> defined = new LinkedHashMap<>();
    defined.put("description", pattern.inWords());
    defined.put("type", "string");
    defined.put("pattern", pattern.expression());
    definitions.put(name, defined);
    schema.remove("type");
    schema.put("$ref", "#/$defs/" + name);
  }

  /** The definition of a type, with what the type means. */
  private Map<String, Object> described(Class<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
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
