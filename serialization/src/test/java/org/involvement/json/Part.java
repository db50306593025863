package org.involvement.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.analysis.Finding;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record of documents that is read by itself, with samples that have each component. */
final class Part {
  private static final int SAMPLES = 2;
  private static final Comparator<ObjectNode> SHORTEST =
      Comparator.comparingInt(node -> node.toString().length());

  private final RecordCodec<?> codec;
  private final Set<Class<?>> documents = new LinkedHashSet<>();
  private final Map<String, List<ObjectNode>> samples = new LinkedHashMap<>();

  private Part(RecordCodec<?> codec) {
    this.codec = codec;
    for (Component<?> component : codec.components()) {
      if (component.constant().isEmpty()) {
        samples.put(component.name(), new ArrayList<>());
      }
    }
  }

  /**
   * The records of all documents, by type. Findings are not among them: their numbers follow from
   * each other by rules that no schema lists yet.
   */
  static Map<Class<?>, Part> ofDocuments() {
    Map<Class<?>, Part> parts = new LinkedHashMap<>();
    for (Class<?> document : PublicTypes.documents()) {
      if (!Finding.class.isAssignableFrom(document)) {
        records(Codecs.within(document).values())
            .filter(record -> Codecs.find(record.type()).isPresent())
            .map(record -> parts.computeIfAbsent(record.type(), type -> new Part(record)))
            .forEach(part -> part.documents.add(document));
      }
    }
    return parts;
  }

  private static Stream<RecordCodec<?>> records(Collection<Codec<?>> codecs) {
    List<RecordCodec<?>> records = new ArrayList<>();
    for (Codec<?> codec : codecs) {
      if (codec instanceof RecordCodec<?> record) {
        records.add(record);
      } else if (codec instanceof SealedCodec<?> alternatives) {
        records.addAll(alternatives.alternatives().values());
      }
    }
    return records.stream();
  }

  Class<?> type() {
    return codec.type();
  }

  /** The documents that it is in. */
  Set<Class<?>> documents() {
    return documents;
  }

  Set<String> components() {
    return samples.keySet();
  }

  /** The shortest samples with a component. */
  List<ObjectNode> samples(String component) {
    return samples.getOrDefault(component, List.of());
  }

  void add(ObjectNode node) {
    ObjectNode alone = alone(node);
    samples.forEach(
        (component, known) -> {
          if (alone.has(component) && !known.contains(alone)) {
            known.add(alone);
            known.sort(SHORTEST);
            known.subList(Math.min(SAMPLES, known.size()), known.size()).clear();
          }
        });
  }

  /** A document within another says no version, but has to where it is alone. */
  private ObjectNode alone(ObjectNode node) {
    if (!DocumentTypes.contain(codec.type()) || node.has(VersionCodec.NAME)) {
      return node;
    }
    ObjectNode versioned = JsonNodeFactory.instance.objectNode();
    versioned.put(VersionCodec.NAME, Migrations.KNOWN.current());
    versioned.setAll(node);
    return versioned;
  }
}
