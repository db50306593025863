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

  void write(T value, JsonGenerator out);

  /** What a component that is not written stands for; null where it has to be written. */
  default @Nullable T absent() {
    return null;
  }
}
