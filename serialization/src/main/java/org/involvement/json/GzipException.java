package org.involvement.json;

import java.io.IOException;

/** A compressed file that ends too early, is damaged, or unpacks to more than it may. */
final class GzipException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean cutOff;

  private GzipException(String rule, boolean cutOff) {
    super(rule);
    this.cutOff = cutOff;
  }

  static GzipException cutOff() {
    return new GzipException("is cut off: its gzip stream ends too early", true);
  }

  static GzipException damaged(String what) {
    return new GzipException("is damaged: " + what, false);
  }

  static GzipException beyond(int ratio) {
    return new GzipException("unpacks to more than " + ratio + " times its size", false);
  }

  /** What is wrong, such as 'is damaged: its gzip checksum is wrong'. */
  String rule() {
    return String.valueOf(getMessage());
  }

  boolean isCutOff() {
    return cutOff;
  }
}
