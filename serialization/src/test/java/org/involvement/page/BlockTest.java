package org.involvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template cannot be told by the compiler that it forgets a kind of block. */
@Fast
class BlockTest {
  private static final String WORDS = "words of this block";

  static List<Block> blocks() {
    return List.of(
        new Block.Paragraph(WORDS),
        new Block.Heading(WORDS),
        new Block.Points(List.of(new Point(WORDS, List.of()))),
        new Block.Quote(WORDS, "carer"),
        new Block.Exchange(Optional.empty(), Optional.of(WORDS), "carer", List.of()),
        new Block.Grid(
            WORDS, List.of("name", "number"), List.of(List.of("a", "1")), Optional.empty(), ""),
        new Block.Sheet(WORDS, List.of(Field.forPeople("name"))));
  }

  @Test
  void every_kind_has_an_example() {
    assertThat(blocks().stream().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void every_kind_is_printed(Block block) {
    Document document =
        new Document("Title", List.of(), List.of(new Section("a", "Section", List.of(block))));
    assertThat(HtmlPage.of(document)).contains(WORDS);
    assertThat(TextPage.of(document)).contains(WORDS);
  }
}
