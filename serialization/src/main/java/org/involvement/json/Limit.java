package org.involvement.json;

import java.util.Arrays;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** A limit of Jackson's parser; only the start of its message tells which one was passed. */
enum Limit {
  NESTING("Document nesting depth", "the value", "is nested deeper than %d levels"),
  STRING("String value length", "a string", "is longer than %d characters"),
  NUMBER("Number value length", "a number", "is longer than %d digits"),
  NAME("Name length", "a field's name", "is longer than %d characters"),
  OTHER("", "the document", "goes beyond a limit of the parser");

  private final String messageStart;
  private final String what;
  private final String rule;

  Limit(String messageStart, String what, String rule) {
    this.messageStart = messageStart;
    this.what = what;
    this.rule = rule;
  }

  static Limit of(StreamConstraintsException e) {
    return Arrays.stream(values())
        .filter(limit -> e.getOriginalMessage().startsWith(limit.messageStart))
        .findFirst()
        .orElseThrow();
  }

  String what() {
    return what;
  }

  String rule(StreamReadConstraints limits) {
    return String.format(rule, most(limits));
  }

  private int most(StreamReadConstraints limits) {
    return switch (this) {
      case NESTING -> limits.getMaxNestingDepth();
      case STRING -> limits.getMaxStringLength();
      case NUMBER -> limits.getMaxNumberLength();
      case NAME -> limits.getMaxNameLength();
      case OTHER -> 0;
    };
  }
}
