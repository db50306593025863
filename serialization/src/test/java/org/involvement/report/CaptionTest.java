package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.involvement.page.Shape;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class CaptionTest {
  /** A line each: where it stands, how high, and what. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Impact | partly | 33 | 0 23 Impact/320 23 partly
          Inclusive opportunities, for all | partly | 50 | 0 23 Inclusive opportunities, for all/320 40 partly
          Ensuring that what people said is heard by all of us | partly | 50 | 0 23 Ensuring that what people said is/0 40 heard by all of us/320 40 partly
          Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz | partly | 50 | 0 23 Abcdefghijklmnopqrstuvwxyzabcdefghijkl/0 40 mnopqrstuvwxyz/320 40 partly
          Impact | supported as far as it can be told, which is little | 67 | 0 23 Impact/320 40 supported as far as it can be told,/320 57 which is little""")
  void words_are_never_cut_and_share_a_line_where_they_fit(
      String left, String right, int bottom, String lines) {
    List<Shape> shapes = new ArrayList<>();
    int end = Caption.add(shapes, 10, left, right);
    assertThat(
            shapes.stream()
                .map(Shape.Label.class::cast)
                .map(each -> each.x() + " " + each.y() + " " + each.text())
                .collect(Collectors.joining("/")))
        .isEqualTo(lines);
    assertThat(end).isEqualTo(bottom - 3);
  }
}
