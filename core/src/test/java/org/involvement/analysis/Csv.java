package org.involvement.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** The rows of a file that {@code survival.R}, which stands beside it, has made. */
public final class Csv {
  private Csv() {}

  /** One row. */
  public record Row(List<String> cells) {
    public long whole(int column) {
      return Long.parseLong(cells.get(column));
    }

    public double number(int column) {
      return Double.parseDouble(cells.get(column));
    }

    public OptionalDouble maybe(int column) {
      return cells.get(column).isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(number(column));
    }
  }

  public static List<Row> rows(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Csv.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> new Row(Arrays.asList(line.split(",", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
