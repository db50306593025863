package org.involvement.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.ToIntFunction;
import org.involvement.benchmarks.json.Beans.ProgrammeBean;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What Jackson does with the same bytes. */
final class Peers {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  static final JsonFactory FACTORY = new JsonFactory();
  static final ObjectReader READER = MAPPER.readerFor(ProgrammeBean.class);
  static final ObjectWriter WRITER = MAPPER.writerFor(ProgrammeBean.class);

  private Peers() {}

  /** The number of characters in all strings, each decoded and none made. */
  static long decode(JsonParser parser) {
    return scan(parser, JsonParser::getStringLength);
  }

  /** The number of characters in all strings, each of which is made. */
  static long strings(JsonParser parser) {
    return scan(parser, each -> each.getString().length());
  }

  static JsonParser parser(byte[] json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  private static long scan(JsonParser parser, ToIntFunction<JsonParser> string) {
    long characters = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        characters += string.applyAsInt(parser);
      }
    }
    return characters;
  }

  /** Fails unless two documents say the same. */
  static void check(byte[] ours, byte[] theirs) {
    if (!MAPPER.readTree(ours).equals(MAPPER.readTree(theirs))) {
      throw new IllegalStateException("what is written differs");
    }
  }

  /** The same document without line breaks and indentation. */
  static byte[] compact(byte[] json) {
    return MAPPER.writeValueAsBytes(MAPPER.readTree(json));
  }
}
