package org.involvement.json;

import org.involvement.form.KebabCase;

/** The codes of what is wrong with JSON itself; what breaks a rule of the model has that code. */
enum JsonCode {
  /** It is no JSON: a character is wrong, it is empty, ends too early, or goes on after its end. */
  SYNTAX,
  /** A byte or a character is not of UTF-8 or Unicode. */
  ENCODING,
  /** It goes beyond a limit that was set for reading. */
  LIMIT,
  /** A file or its last line is cut off. */
  CUT_OFF,
  /** A file is damaged, so that it cannot be unpacked. */
  DAMAGED,
  /** It is written in a schema version that is not read here. */
  SCHEMA_VERSION,
  /** An object has a field that it cannot have. */
  UNKNOWN_FIELD,
  /** An object lacks a field. */
  MISSING_FIELD,
  /** A field, a key or an element is there twice. */
  REPEATED,
  /** A value is of another type than asked for, such as a number instead of a string. */
  WRONG_TYPE,
  /** A value of the right type is not one of those that are allowed, or not of their form. */
  WRONG_VALUE;

  @Override
  public String toString() {
    return "json." + KebabCase.of(this);
  }
}
