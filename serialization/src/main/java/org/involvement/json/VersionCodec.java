package org.involvement.json;

import tools.jackson.core.JsonGenerator;

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
          "is a newer schema version than " + current + ", the latest that is known here");
    }
    if (version != current) {
      throw in.isNot(current + ", the schema version that is read here");
    }
    return version;
  }

  @Override
  public Long check(Input in, Problems problems) {
    try {
      return read(in);
    } catch (InvolvementJsonException e) {
      // Of a document in a form that is not known there is nothing more to say.
      throw problems.stopAt(e);
    }
  }

  @Override
  public Form form() {
    return new Form.Whole(current, current);
  }

  @Override
  public void write(Long version, JsonGenerator out) {
    number.write(version, out);
  }
}
