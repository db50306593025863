package org.involvement.json;

import java.io.IOException;

/** A compressed file that ends too early, is damaged, or unpacks to more than it may. */
final class GzipException extends IOException {
  private static final long serialVersionUID = 1L;

  private final JsonCode code;

  private GzipException(String rule, JsonCode code) {
    super(rule);
    this.code = code;
  }

  static GzipException cutOff() {
    return new GzipException("is cut off: its gzip stream ends too early", JsonCode.CUT_OFF);
  }

  static GzipException damaged(String what) {
    return new GzipException("is damaged: " + what, JsonCode.DAMAGED);
  }

  static GzipException beyond(int ratio) {
    return new GzipException("unpacks to more than " + ratio + " times its size", JsonCode.LIMIT);
  }

  /** What is wrong, such as 'is damaged: its gzip checksum is wrong'. */
  String rule() {
    return String.valueOf(getMessage());
  }

  JsonCode code() {
    return code;
  }

  boolean isCutOff() {
    return code == JsonCode.CUT_OFF;
  }
}
