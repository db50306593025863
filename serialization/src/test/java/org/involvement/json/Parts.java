package org.involvement.json;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through a document with the codecs that read it, from record to record. */
final class Parts {
  private static final Map<Class<?>, Optional<Codec<?>>> CODECS = new ConcurrentHashMap<>();

  private final BiConsumer<RecordCodec<?>, ObjectNode> found;

  private Parts(BiConsumer<RecordCodec<?>, ObjectNode> found) {
    this.found = found;
  }

  /** Each record in a document of a type, with its codec. */
  static void of(Class<?> type, JsonNode document, BiConsumer<RecordCodec<?>, ObjectNode> found) {
    new Parts(found).in(new ValueForm.Of(type), document);
  }

  private void in(Codec<?> codec, JsonNode node) {
    if (codec instanceof RecordCodec<?> record) {
      record((ObjectNode) node, record);
    } else if (codec instanceof SealedCodec<?> sealed) {
      String kind = node.get("kind").asString();
      record((ObjectNode) node, Objects.requireNonNull(sealed.alternatives().get(kind)));
    }
  }

  private void record(ObjectNode node, RecordCodec<?> codec) {
    found.accept(codec, node);
    for (Component<?> component : codec.components()) {
      if (node.has(component.name())) {
        in(component.codec().form(), node.get(component.name()));
      }
    }
  }

  private void in(ValueForm form, JsonNode node) {
    if (form instanceof ValueForm.Of of) {
      CODECS.computeIfAbsent(of.type(), Codecs::find).ifPresent(codec -> in(codec, node));
    } else if (form instanceof ValueForm.Many many) {
      node.forEach(element -> in(many.element(), element));
    } else if (form instanceof ValueForm.Table table) {
      for (JsonNode entry : node) {
        in(table.key(), entry.get("key"));
        in(table.value(), entry.get("value"));
      }
    }
  }
}
