package org.involvement.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.involvement.form.Intake;
import org.involvement.form.ShownValue;
import org.involvement.form.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;

/** The bytes of a document, kept so that places need to be known only when something is wrong. */
final class DocumentBytes {

  private final byte[] bytes;
  private final Optional<DocumentBytes> original;
  private final DocumentPlace start;
  private final boolean isLine;
  private final DocumentPlaces places;

  /** Where its values begin; null until that is asked. */
  private @Nullable Offsets offsets;

  private DocumentBytes(byte[] bytes) {
    this(bytes, Optional.empty(), new DocumentPlace(1, 1), false);
  }

  private DocumentBytes(
      byte[] bytes, Optional<DocumentBytes> original, DocumentPlace start, boolean isLine) {
    this.bytes = bytes;
    this.original = original;
    this.start = start;
    this.isLine = isLine;
    this.places = new DocumentPlaces(bytes, start, isLine);
  }

  static DocumentBytes of(String text, ReadLimits limits) {
    int lone = Utf8.firstLoneSurrogate(text);
    if (lone >= 0) {
      DocumentBytes before =
          new DocumentBytes(text.substring(0, lone).getBytes(StandardCharsets.UTF_8));
      String half = ShownValue.character(text.charAt(lone));
      throw before.refused(before.length(), half, JsonCode.ENCODING, "is half a surrogate pair");
    }
    return of(text.getBytes(StandardCharsets.UTF_8), limits);
  }

  /** Reads a stream to its end, or to the limit. */
  static DocumentBytes of(InputStream in, ReadLimits limits) throws IOException {
    byte[] bytes = Intake.upTo(limits.documentBytes(), in);
    if (bytes == null) {
      throw tooLong(limits);
    }
    return of(bytes, limits);
  }

  static DocumentBytes of(byte[] bytes, ReadLimits limits) {
    if (bytes.length > limits.documentBytes()) {
      throw tooLong(limits);
    }
    DocumentBytes document = new DocumentBytes(withoutByteOrderMark(bytes));
    document.checkUtf8();
    return document;
  }

  /** A document on one line of a file, without the line feed. */
  static DocumentBytes ofLine(byte[] line, String file, int number) {
    DocumentBytes document =
        new DocumentBytes(line, Optional.empty(), new DocumentPlace(file, number, 1), true);
    document.checkUtf8();
    return document;
  }

  /** Other bytes to be read instead, the places of which are those of this document. */
  DocumentBytes inPlaceOf(byte[] migrated) {
    return new DocumentBytes(migrated, Optional.of(this), start, isLine);
  }

  /** Whether the bytes that are read stand nowhere, so that places are known by pointer only. */
  boolean isMigrated() {
    return original.isPresent();
  }

  JsonParser parser(Parsers parsers) {
    return parsers.of(bytes, 0, bytes.length);
  }

  int length() {
    return bytes.length;
  }

  /** The character that holds a byte, as it is shown. */
  String characterAt(long offset) {
    int start = characterStart(offset);
    int end = Math.min(start + Utf8.LONGEST, bytes.length);
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    return ShownValue.character(text.codePointAt(0));
  }

  /** The place of the character that holds a byte. */
  DocumentPlace place(long offset) {
    return places.of(characterStart(offset));
  }

  /** The place of a value, or of the nearest one around it where the document has no such value. */
  DocumentPlace place(JsonPointer pointer) {
    return original.isPresent() ? original.get().place(pointer) : place(offsets().of(pointer));
  }

  /** Whether the value at a place is a number, however long. */
  boolean isNumber(JsonPointer pointer) {
    return offsets().isOfNumber(offsets().of(pointer));
  }

  private Offsets offsets() {
    if (offsets == null) {
      offsets = new Offsets(bytes);
    }
    return offsets;
  }

  private static InvolvementJsonException tooLong(ReadLimits limits) {
    String rule = "is longer than " + limits.documentBytes() + " bytes";
    return new DocumentBytes(new byte[0]).refused(0, "the document", JsonCode.LIMIT, rule);
  }

  private void checkUtf8() {
    int malformed = Utf8.firstMalformed(bytes);
    if (malformed >= 0) {
      String shown = String.format("byte 0x%02X", bytes[malformed]);
      throw refused(malformed, shown, JsonCode.ENCODING, "is not UTF-8");
    }
  }

  private int characterStart(long offset) {
    int start = (int) offset;
    while (start > 0 && start < bytes.length && !Utf8.isLead(bytes[start])) {
      start--;
    }
    return start;
  }

  private InvolvementJsonException refused(int offset, String value, JsonCode code, String rule) {
    return new InvolvementJsonException(JsonPointer.empty(), place(offset), value, code, rule);
  }

  private static byte[] withoutByteOrderMark(byte[] bytes) {
    int start = Utf8.afterByteOrderMark(bytes, 0, bytes.length);
    return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
  }
}
