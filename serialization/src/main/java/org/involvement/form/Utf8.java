package org.involvement.form;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Well-formed UTF-8, as table 3-7 of the Unicode Standard has it. Jackson's parser lets overlong
 * forms and code points beyond U+10FFFF pass.
 */
public final class Utf8 {
  /** The most bytes of a character. */
  public static final int LONGEST = 4;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long SIGNS = 0x8080808080808080L;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /** The index behind the byte-order mark of a range; where it begins with none, its start. */
  public static int afterByteOrderMark(byte[] bytes, int from, int to) {
    int end = from + BYTE_ORDER_MARK.length;
    boolean marked =
        end <= to && Arrays.equals(bytes, from, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    return marked ? end : from;
  }

  /** The offset of the first byte that begins no well-formed character; -1 if there is none. */
  public static int firstMalformed(byte[] bytes) {
    return firstMalformed(bytes, 0, bytes.length);
  }

  /** The same for the bytes of a range. */
  public static int firstMalformed(byte[] bytes, int from, int to) {
    int at = firstBeyondAscii(bytes, from, to);
    while (at < to) {
      int length = lengthAt(bytes, at, to);
      if (length == 0) {
        return at;
      }
      at = firstBeyondAscii(bytes, at + length, to);
    }
    return -1;
  }

  /** The index of the first half of a surrogate pair without the other; -1 if there is none. */
  public static int firstLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static int firstBeyondAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to && ((long) EIGHT_BYTES.get(bytes, at) & SIGNS) == 0) {
      at += Long.BYTES;
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static int lengthAt(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (at + length > to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if (isLead(bytes[i])) {
        return 0;
      }
    }
    return length;
  }

  /** Whether a byte begins a character of well-formed text. */
  public static boolean isLead(byte b) {
    return (b & 0xC0) != 0x80;
  }
}
