package org.involvement.json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Where the values of a document begin, by their pointers. The document is gone through once for
 * all pointers together, and no further than the farthest of them.
 *
 * <p>Of an object or array that is long, or not yet at its end, the place of each value in it is
 * kept. One that is short is gone through again.
 */
final class Offsets {
  private static final int SHORT = 4_000;
  private static final String OF_NUMBERS = "0123456789-+.eE";

  private final byte[] bytes;
  private final JsonParser parser;
  private final Map<Integer, Parts> kept = new HashMap<>();
  private final Deque<Parts> open = new ArrayDeque<>();
  private final int root;
  private String name = "";
  private boolean atEnd;

  /** Where a number stands of which nobody would want all digits; nothing behind it was read. */
  private int endlessNumber;

  Offsets(byte[] bytes) {
    this.bytes = bytes;
    this.parser = Parsers.withoutLimits(bytes, 0);
    next();
    root = kept.isEmpty() ? Math.max(start(), endlessNumber) : start();
  }

  /** Where a value begins, or the nearest one around it where the document has no such value. */
  int of(JsonPointer pointer) {
    int offset = root;
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      Parts parts = kept.get(offset);
      if (parts == null) {
        return offset + withinShort(offset, rest);
      }
      while (parts.find(rest) < 0 && parts.isOpen && !atEnd) {
        next();
      }
      if (parts.find(rest) < 0) {
        return parts.isOpen ? Math.max(offset, endlessNumber) : offset;
      }
      offset = parts.find(rest);
    }
    return offset;
  }

  /** Tells if a byte belongs to a number, however long. */
  boolean isOfNumber(int at) {
    return at >= 0 && OF_NUMBERS.indexOf(bytes[at]) >= 0;
  }

  private void next() {
    try {
      take(parser.nextToken());
    } catch (StreamConstraintsException e) {
      atEnd = true;
      endlessNumber = (int) parser.currentLocation().getByteOffset();
      while (isOfNumber(endlessNumber - 1)) {
        endlessNumber--;
      }
    } catch (StreamReadException e) {
      atEnd = true; // Nothing was read from here on.
    }
  }

  private void take(@Nullable JsonToken token) {
    if (token == null) {
      atEnd = true;
    } else if (token == JsonToken.PROPERTY_NAME) {
      name = parser.currentName();
    } else if (token.isStructEnd()) {
      Parts closed = open.pop();
      closed.isOpen = false;
      if (start() - closed.start < SHORT) {
        kept.remove(closed.start);
      }
    } else {
      if (!open.isEmpty()) {
        open.peek().add(name, start());
      }
      if (token.isStructStart()) {
        Parts parts = new Parts(start(), token == JsonToken.START_OBJECT);
        kept.put(parts.start, parts);
        open.push(parts);
      }
    }
  }

  private int start() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private int withinShort(int start, JsonPointer pointer) {
    try (JsonParser again = Parsers.withoutLimits(bytes, start)) {
      again.nextToken();
      long offset = 0;
      for (JsonPointer rest = pointer;
          !rest.matches() && descend(again, rest);
          rest = rest.tail()) {
        offset = again.currentTokenLocation().getByteOffset();
      }
      return (int) offset;
    }
  }

  /** Moves to a field or element of the current value; false if it has no such. */
  private static boolean descend(JsonParser parser, JsonPointer pointer) {
    if (parser.isExpectedStartObjectToken()) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = pointer.matchesProperty(parser.currentName());
        parser.nextToken();
        if (found) {
          return true;
        }
        parser.skipChildren();
      }
    } else if (parser.isExpectedStartArrayToken()) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        if (pointer.matchesElement(i)) {
          return true;
        }
        parser.skipChildren();
      }
    }
    return false;
  }

  /** The values of an object or array that were found so far. */
  private static final class Parts {
    private final int start;
    private final @Nullable Map<String, Integer> fields;
    private int[] elements = new int[4];
    private int number;
    private boolean isOpen = true;

    Parts(int start, boolean isObject) {
      this.start = start;
      this.fields = isObject ? new HashMap<>() : null;
    }

    void add(String name, int offset) {
      if (fields != null) {
        fields.putIfAbsent(name, offset);
        return;
      }
      if (number == elements.length) {
        elements = Arrays.copyOf(elements, 2 * number);
      }
      elements[number++] = offset;
    }

    /** Where the value that comes first in a pointer begins; -1 where it was not found. */
    int find(JsonPointer pointer) {
      if (fields != null) {
        return fields.getOrDefault(pointer.getMatchingProperty(), -1);
      }
      int index = pointer.getMatchingIndex();
      return index >= 0 && index < number ? elements[index] : -1;
    }
  }
}
