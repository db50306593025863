package org.involvement.json;

import java.util.List;
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
    types()
        .forEach(
            type ->
                reflection
                    .addObject()
                    .put("type", type.getName())
                    .put("allPublicConstructors", true)
                    .put("allPublicMethods", true));
    reflection
        .addObject()
        .put("type", MapCodec.Entry.class.getName())
        .put("allDeclaredConstructors", true)
        .put("allDeclaredMethods", true);
    metadata.putArray("resources").addObject().put("glob", "META-INF/involvement/*");
    return JsonMapper.shared()
            .writer()
            .with(new Indented().getPrettyPrinter())
            .writeValueAsString(metadata)
        + "\n";
  }
}
