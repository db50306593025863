package org.involvement.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.involvement.benchmarks.Generator;
import org.involvement.json.ContributionLines;
import org.involvement.value.ContributionId;

/**
 * Contributions as lines, as many as are asked for, made while they are read: a block of a thousand
 * different ones again and again, each with an id of its own. Making costs little more than
 * copying.
 */
final class GeneratedLines extends InputStream {
  private static final int BLOCK = 1_000;
  private static final String ID = "c-0000000000";
  private static final int DIGITS_AT = "{\"id\":\"c-".length();
  private static final int LAST_DIGIT = "{\"id\":\"".length() + ID.length() - 1;

  private final byte[] block = block();
  private final int[] starts = starts(block);
  private long left;
  private long next;
  private int at;
  private int end;

  GeneratedLines(long lines) {
    this.left = lines;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (at == end && !more()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(block, at, bytes, offset, count);
    at += count;
    return count;
  }

  /** Numbers the lines of the block anew, or as many of them as are left. */
  private boolean more() {
    int lines = (int) Math.min(left, BLOCK);
    for (int i = 0; i < lines; i++) {
      long number = next;
      next++;
      for (int digit = starts[i] + LAST_DIGIT; digit >= starts[i] + DIGITS_AT; digit--) {
        block[digit] = (byte) ('0' + number % 10);
        number /= 10;
      }
    }
    left -= lines;
    at = 0;
    end = starts[lines];
    return lines > 0;
  }

  private static byte[] block() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ContributionLines.write(
        out, Generator.contributions(BLOCK).map(each -> each.withId(ContributionId.of(ID))));
    return out.toByteArray();
  }

  /** Where each line starts, and where the last one ends. */
  private static int[] starts(byte[] block) {
    int[] starts = new int[BLOCK + 1];
    int line = 0;
    for (int i = 0; i < block.length; i++) {
      if (block[i] == '\n') {
        line++;
        starts[line] = i + 1;
      }
    }
    return starts;
  }

  /** The bytes of all lines. */
  static long bytes(long lines) {
    byte[] block = block();
    return lines / BLOCK * block.length;
  }

  @Override
  public String toString() {
    return new String(block, 0, starts[1], StandardCharsets.UTF_8);
  }
}
