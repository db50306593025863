package org.involvement.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** The version of the form that a document has. */
final class VersionCodec implements Codec<Long> {
  static final String NAME = "schemaVersion";

  private final LongCodec number = new LongCodec();
  private final long current;

  private VersionCodec(long current) {
    this.current = current;
  }

  /** The first field of a document. */
  static Component<Long> component(long current) {
    return Component.constant(NAME, new VersionCodec(current), current);
  }

  @Override
  public Long read(Input in) {
    long version = number.read(in);
    if (version > current) {
      throw in.refused(
          Long.toString(version),
          JsonCode.SCHEMA_VERSION,
          "is a newer schema version than " + current + ", the latest that is known here");
    }
    if (version != current) {
      throw in.isNot(JsonCode.SCHEMA_VERSION, current + ", the schema version that is read here");
    }
    return version;
  }

  /** The version that a document says it has; 0 where it says none, or no whole number. */
  static int of(DocumentBytes document, Parsers parsers) {
    try (JsonParser parser = document.parser(parsers)) {
      boolean small =
          find(parser)
              && parser.hasToken(JsonToken.VALUE_NUMBER_INT)
              && parser.getNumberType() == NumberType.INT;
      return small ? parser.getIntValue() : 0;
    } catch (JacksonException e) {
      return 0;
    }
  }

  /** Moves from the start of a document to its version, wherever that is; false if it has none. */
  static boolean find(JsonParser parser) {
    boolean found = false;
    boolean within = parser.nextToken() == JsonToken.START_OBJECT;
    while (within && !found && parser.nextToken() == JsonToken.PROPERTY_NAME) {
      found = parser.currentName().equals(NAME);
      parser.nextToken();
      if (!found) {
        parser.skipChildren();
      }
    }
    return found;
  }

  @Override
  public ValueForm form() {
    return new ValueForm.Whole(current, current);
  }

  @Override
  public void write(Long version, JsonGenerator out) {
    number.write(version, out);
  }
}
