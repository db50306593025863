package org.involvement.json;

import tools.jackson.core.JsonGenerator;

/** The version of the form that a document has. */
final class VersionCodec implements Codec<Long> {
  private static final long CURRENT = 1;

  static final Component<Long> COMPONENT =
      Component.constant("schemaVersion", new VersionCodec(), CURRENT);

  private final LongCodec number = new LongCodec();

  @Override
  public Long read(Input in) {
    long version = number.read(in);
    if (version != CURRENT) {
      throw in.isNot(CURRENT + ", the schema version that is read here");
    }
    return version;
  }

  @Override
  public void write(Long version, JsonGenerator out) {
    number.write(version, out);
  }
}
