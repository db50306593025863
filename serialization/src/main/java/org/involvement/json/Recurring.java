package org.involvement.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Values of short strings that were read before, since most come again: one value for all takes
 * less time than making each, less memory, and is found sooner in a set.
 *
 * <p>There is a number of places, so the memory is bounded. Of strings that share a place one that
 * comes again and again is kept, and gives way where another came twice in a row.
 */
final class Recurring {
  private static final int LONGEST = 40;

  /** So many of the last characters tell most strings apart. */
  private static final int TELLING = 8;

  private static final int FEWEST_PLACES = 16;
  private static final int MOST_PLACES = 16_384;

  /** In a short document there is little that comes again. */
  private static final int BYTES_FOR_EACH = 64;

  private final @Nullable Known[] places;

  /** As many places as are useful for a document of so many bytes. */
  Recurring(long bytes) {
    long wanted = Math.max(FEWEST_PLACES, Math.min(MOST_PLACES, bytes / BYTES_FOR_EACH));
    places = new Known[(int) Long.highestOneBit(wanted)];
  }

  private static final class Known {
    private final FromString<?> reader;
    private final char[] characters;
    private final Object value;

    /** Whether it was asked for since something else wanted its place. */
    private boolean asked;

    Known(FromString<?> reader, String text, Object value) {
      this.reader = reader;
      this.characters = text.toCharArray();
      this.value = value;
    }
  }

  /** What a reader makes of the string at which the parser stands. */
  @SuppressWarnings("unchecked") // What is known was made by this reader.
  <V> V value(FromString<V> reader, Input in) {
    JsonParser parser = in.parser;
    int length = parser.getStringLength();
    if (length > LONGEST) {
      return reader.valueOf(parser.getString(), in);
    }
    char[] characters = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + length;
    int place = place(reader, characters, start, end);
    Known known = places[place];
    if (known != null
        && known.reader == reader
        && Arrays.equals(known.characters, 0, known.characters.length, characters, start, end)) {
      known.asked = true;
      return (V) known.value;
    }
    String text = parser.getString();
    V value = reader.valueOf(text, in);
    if (known == null || !known.asked) {
      places[place] = new Known(reader, text, value);
    } else {
      known.asked = false;
    }
    return value;
  }

  private int place(FromString<?> reader, char[] characters, int start, int end) {
    int hash = System.identityHashCode(reader) + end - start;
    for (int i = Math.max(start, end - TELLING); i < end; i++) {
      hash = 31 * hash + characters[i];
    }
    return (hash ^ hash >>> 16) & places.length - 1;
  }
}
