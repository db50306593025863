package org.involvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler cannot tell that a template forgets a kind of shape, so this test does. */
class ShapeTest {
  static List<Shape> shapes() {
    return List.of(
        new Shape.Box(1, 2, 3, 4, Shape.Fill.SOLID),
        new Shape.Line(1, 2, 3, 4),
        new Shape.Dot(1, 2),
        new Shape.Label(1, 2, "words of this shape", true));
  }

  @Test
  void every_kind_has_an_example() {
    assertThat(shapes().stream().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrder(Shape.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void every_kind_is_drawn(Shape shape) {
    assertThat(svg(List.of(shape))).hasSizeGreaterThan(svg(List.of()).length() + 20);
  }

  private static String svg(List<Shape> shapes) {
    Block grid =
        new Block.Grid(
            "Caption",
            List.of("name", "number"),
            List.of(List.of("a", "1")),
            Optional.of(new Drawing("Title", "Description", 10, shapes)),
            "");
    return HtmlPage.of(
        new Document("Title", List.of(), List.of(new Section("a", "Section", List.of(grid)))));
  }
}
