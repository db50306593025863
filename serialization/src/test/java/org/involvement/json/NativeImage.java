package org.involvement.json;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What GraalVM's native image has to be told: every type that codecs look at by reflection. */
final class NativeImage {
  private NativeImage() {}

  static List<Class<?>> types() {
    return PublicTypes.ofDocuments().stream()
        .filter(type -> Codecs.find(type).isPresent())
        .toList();
  }

  static String metadata() {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    ArrayNode reflection = metadata.putArray("reflection");
    Stream.concat(types().stream().map(Class::getName), Stream.of(MapCodec.Entry.class.getName()))
        .forEach(
            name ->
                reflection
                    .addObject()
                    .put("type", name)
                    .put("allPublicConstructors", true)
                    .put("allPublicMethods", true));
    metadata.putArray("resources").addObject().put("glob", "META-INF/involvement/*");
    return JsonMapper.shared()
            .writer()
            .with(new Indented().getPrettyPrinter())
            .writeValueAsString(metadata)
        + "\n";
  }
}
