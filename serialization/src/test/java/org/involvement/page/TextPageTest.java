package org.involvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class TextPageTest {
  @Test
  void every_block_has_its_lines() {
    Document document =
        new Document(
            "Title",
            List.of("A note."),
            List.of(
                new Section(
                    "a",
                    "Section",
                    List.of(
                        new Block.Paragraph("A paragraph."),
                        new Block.Heading("Heading"),
                        new Block.Points(List.of(new Point("a point", List.of("a detail")))),
                        new Block.Quote("words", "carer"),
                        new Block.Exchange(
                            Optional.of("What?"), Optional.of("That"), "carer", List.of("Done")),
                        new Block.Grid(
                            "Table",
                            List.of("name", "number"),
                            List.of(List.of("one", "1")),
                            Optional.empty(),
                            "A caveat."),
                        new Block.Sheet(
                            "Sheet",
                            List.of(
                                new Field("known", List.of("entry")),
                                Field.forPeople("unknown")))))));
    assertThat(TextPage.of(document))
        .isEqualTo(
            """
            Title
            =====

            A note.

            Section
            -------

            A paragraph.

            Heading
            - a point
                a detail
              "words" (carer)
              We asked: What?
              You said: "That" (carer)
              We did:   Done

            Table
              name  number
              one   1

            A caveat.

            Sheet
            - known
                entry
            - unknown: ____________________
            """);
  }

  @Test
  void a_table_that_is_too_wide_becomes_a_list_and_long_words_are_wrapped() {
    String wide = "word ".repeat(17).strip();
    Document document =
        new Document(
            "T",
            List.of(),
            List.of(
                new Section(
                    "a",
                    "S",
                    List.of(
                        new Block.Grid(
                            "Table",
                            List.of("name", "said"),
                            List.of(List.of("one", wide)),
                            Optional.empty(),
                            "A caveat.")))));
    assertThat(TextPage.of(document))
        .contains(
            """
            Table
            - one
                said: word word word word word word word word word word word word word word
                word word word
            """);
  }
}
