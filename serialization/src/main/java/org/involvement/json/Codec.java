package org.involvement.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type are read and written. A codec holds no state of a document, so one serves
 * all threads.
 */
interface Codec<T> {
  /** Called on the value's first token, returns on its last. */
  T read(Input in);

  /**
   * Reads on after what is wrong, so that all of it is found: called on the value's first token,
   * returns on its last; null where the value, or something in it, is wrong.
   */
  default @Nullable T check(Input in, Problems problems) {
    try {
      return read(in);
    } catch (InvolvementJsonException e) {
      problems.add(e, in);
      in.parser.skipChildren();
      return null;
    }
  }

  void write(T value, JsonGenerator out);

  /** What its values look like. */
  ValueForm form();

  /** What a component that is not written stands for; null where it has to be written. */
  default @Nullable T absent() {
    return null;
  }
}
