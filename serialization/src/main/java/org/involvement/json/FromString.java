package org.involvement.json;

/** Makes a value of a string; of equal strings, equal values that may be one and the same. */
interface FromString<V> {
  /** The value of the string at which the input stands. */
  V valueOf(String text, Input in);
}
