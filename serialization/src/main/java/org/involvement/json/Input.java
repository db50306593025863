package org.involvement.json;

import java.util.function.Supplier;
import org.involvement.form.ShownValue;
import org.involvement.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What codecs read from: a parser, and the errors of the place at which it stands. */
final class Input {
  final JsonParser parser;
  private final @Nullable DocumentBytes document;
  private final int mostElements;
  private final Recurring recurring;
  private int elements;

  /**
   * Without the document, as within databind, the place of what came before the parser's token is
   * not known any more; the token's own is given instead.
   */
  Input(
      JsonParser parser, @Nullable DocumentBytes document, int mostElements, Recurring recurring) {
    this.parser = parser;
    this.document = document;
    this.mostElements = mostElements;
    this.recurring = recurring;
  }

  /**
   * Reads so that the parser's own errors come out as ours. They are no causes: their messages
   * quote the document, and with it words of people.
   */
  <T> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (StreamConstraintsException e) {
      JsonPointer pointer = pointer();
      Limit limit = limit(e, pointer);
      String rule = limit.rule(parser.streamReadConstraints());
      throw refusedAt(pointer, limit.what(), JsonCode.LIMIT, rule);
    } catch (StreamReadException e) {
      throw malformed(e);
    }
  }

  /** Counts the element of an array at which the parser stands. */
  void countElement() {
    elements++;
    if (elements > mostElements) {
      String rule = "is beyond the " + mostElements + " that all arrays of a document may hold";
      throw refused("the element", JsonCode.LIMIT, rule);
    }
  }

  /** What a reader makes of the string at which the parser stands, or has made of it before. */
  <V> V string(FromString<V> reader) {
    return recurring.value(reader, this);
  }

  void require(JsonToken token, String expected) {
    if (!parser.hasToken(token)) {
      throw isNot(JsonCode.WRONG_TYPE, expected);
    }
  }

  /** The value or name at which the parser stands is not what was expected. */
  InvolvementJsonException isNot(JsonCode code, String expected) {
    return isNot(code, expected, ShownValue.token(parser));
  }

  /** The same, with the value as it is to be shown. */
  InvolvementJsonException isNot(JsonCode code, String expected, String value) {
    boolean isNull = parser.hasToken(JsonToken.VALUE_NULL);
    boolean canBeLeftOut = isNull && !parser.streamReadContext().inRoot();
    return refused(value, code, "is not " + expected + (canBeLeftOut ? "; leave it out" : ""));
  }

  /** The value or name at which the parser stands breaks a rule. */
  InvolvementJsonException refused(String value, JsonCode code, String rule) {
    return error(tokenPlace(), value, code, rule);
  }

  /** The string at which the parser stands was refused by the type it was to become. */
  InvolvementJsonException refused(String value, InvalidValueException e) {
    String rule = e.path().isEmpty() ? e.rule() : "is refused: " + e.getMessage();
    return new InvolvementJsonException(pointer(), tokenPlace(), value, rule, e);
  }

  /** The record whose end the parser has reached was refused, perhaps for something within it. */
  InvolvementJsonException refused(InvalidValueException e) {
    JsonPointer pointer = pointer();
    String subject = e.record();
    for (String name : e.path()) {
      pointer = pointer.appendProperty(name);
      subject = name;
    }
    String value = e.value().isEmpty() ? subject : e.value();
    return new InvolvementJsonException(pointer, place(pointer), value, e.rule(), e);
  }

  /** A field is missing in the object whose end the parser has reached. */
  InvolvementJsonException missing(String name, String rule) {
    return refusedAt(pointer().appendProperty(name), name, JsonCode.MISSING_FIELD, rule);
  }

  /** Something that the parser has read before breaks a rule. */
  InvolvementJsonException refusedAt(
      JsonPointer pointer, String value, JsonCode code, String rule) {
    return new InvolvementJsonException(pointer, place(pointer), value, code, rule);
  }

  /** A field of the parser's object breaks a rule that was found only at a later field. */
  InvolvementJsonException refusedBefore(
      String name, TokenStreamLocation nameAt, JsonCode code, String rule) {
    JsonPointer pointer = pointer().head().appendProperty(name);
    DocumentPlace place = place(pointer, nameAt);
    return new InvolvementJsonException(pointer, place, ShownValue.quoted(name), code, rule);
  }

  JsonPointer pointer() {
    return parser.streamReadContext().pathAsPointer();
  }

  private Limit limit(StreamConstraintsException e, JsonPointer pointer) {
    Limit limit = Limit.of(e);
    // The parser gathers digits as it does characters, and may find too many of these first.
    boolean digits = limit == Limit.STRING && document != null && document.isNumber(pointer);
    return digits ? Limit.NUMBER : limit;
  }

  private InvolvementJsonException malformed(StreamReadException e) {
    long offset = e.getLocation().getByteOffset();
    boolean atEnd = document != null && offset >= document.length();
    DocumentPlace place = document == null ? place(e.getLocation()) : document.place(offset);
    if (atEnd || e instanceof UnexpectedEndOfInputException) {
      return error(place, "the document", JsonCode.SYNTAX, "ends too early");
    }
    return document == null
        ? error(place, "what stands here", JsonCode.SYNTAX, "is not valid JSON")
        : error(place, document.characterAt(offset), JsonCode.SYNTAX, "is not valid JSON here");
  }

  private InvolvementJsonException error(
      DocumentPlace place, String value, JsonCode code, String rule) {
    return new InvolvementJsonException(pointer(), place, value, code, rule);
  }

  private DocumentPlace tokenPlace() {
    return place(pointer(), parser.currentTokenLocation());
  }

  /** The place of a token, which only the pointer tells where the bytes are not those written. */
  private DocumentPlace place(JsonPointer pointer, TokenStreamLocation location) {
    if (document != null && document.isMigrated()) {
      return document.place(pointer);
    }
    return document == null ? place(location) : document.place(location.getByteOffset());
  }

  private DocumentPlace place(JsonPointer pointer) {
    return document == null ? tokenPlace() : document.place(pointer);
  }

  /** What is no text, such as a tree, has no lines; a parser then answers -1. */
  private static DocumentPlace place(TokenStreamLocation location) {
    return new DocumentPlace(
        Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
  }
}
