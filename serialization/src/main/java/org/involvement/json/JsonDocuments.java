package org.involvement.json;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Whole documents of one type. */
final class JsonFormat<T> {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Codec<T> codec;

  JsonFormat(Class<T> type) {
    this.codec = Codecs.of(type);
  }

  T read(Document document, ReadLimits limits) {
    try (JsonParser parser = document.parser(limits)) {
      Input in = new Input(parser, document);
      return in.guarded(() -> readOnly(in));
    }
  }

  byte[] write(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), bytes)) {
      codec.write(value, generator);
      generator.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private T readOnly(Input in) {
    if (in.parser.nextToken() == null) {
      throw in.refused("the document", "is empty");
    }
    T value = codec.read(in);
    if (in.parser.nextToken() != null) {
      throw in.refused(Shown.withoutContent(in.parser), "follows the end of the document");
    }
    return value;
  }
}
