package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.page.Block;
import org.involvement.page.Document;
import org.involvement.page.Drawing;
import org.involvement.page.Field;
import org.involvement.page.HtmlPage;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.page.Shape;
import org.involvement.programme.Programme;
import org.involvement.value.ContributionId;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@Fast
class EscapingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "javascript:alert(1)",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</text></svg><script>alert(1)</script>",
        "<!-- --><![CDATA[ ]]>&lt;script&gt;",
        "${1+1} $unsafe{x} @template.page()",
        "\u202Ereversed"
      })
  void words_stay_words_wherever_they_stand(String words) {
    Markup everywhere = Markup.of(HtmlPage.of(everywhere(words)));
    for (String tag :
        List.of(
            "title",
            "h1",
            "h3",
            "p",
            "q",
            "td",
            "th",
            "caption",
            "text",
            "desc",
            "li",
            "dd",
            "figcaption")) {
      assertThat(everywhere.words(tag)).as(tag).anyMatch(found -> found.contains(words));
    }
    assertThat(everywhere.elements())
        .extracting(Element::getTagName)
        .doesNotContain("script")
        .contains("svg");
    assertThat(everywhere.labels("img")).containsExactly(words);
    assertThat(everywhere.elements())
        .allSatisfy(
            one -> {
              assertThat(one.hasAttribute("onmouseover")).isFalse();
              assertThat(one.hasAttribute("onfocus")).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "javascript:alert(1)"})
  void a_contribution_stays_text(String words) {
    Programme programme =
        Garden.programme()
            .withContributions(
                Contribution.builder()
                    .id(ContributionId.of("c"))
                    .text(Text.of(words))
                    .permission(Permission.of(Readers.PUBLIC))
                    .build());
    assertThat(Markup.of(Report.of(programme).toHtml()).words("q")).containsExactly(words);
    assertThat(Report.of(programme).toText()).contains("\"" + words + "\"");
    Markup form = Markup.of(Forms.pirit(programme).toHtml());
    assertThat(form.words("td")).anyMatch(cell -> cell.contains("\"" + words + "\""));
    assertThat(form.count("script")).isZero();
  }

  private static Document everywhere(String words) {
    Drawing drawing = new Drawing(words, words, 20, List.of(new Shape.Label(0, 12, words, false)));
    return new Document(
        words,
        List.of(words),
        List.of(
            new Section(
                "a",
                words,
                List.of(
                    new Block.Paragraph(words),
                    new Block.Heading(words),
                    new Block.Points(List.of(new Point(words, List.of(words)))),
                    new Block.Quote(words, words),
                    new Block.Exchange(
                        Optional.of(words), Optional.of(words), words, List.of(words)),
                    new Block.Grid(
                        words,
                        List.of(words, words),
                        List.of(List.of(words, words)),
                        Optional.of(drawing),
                        words),
                    new Block.Sheet(
                        words + " sheet",
                        List.of(new Field(words, List.of(words)), Field.forPeople(words))))),
            new Section("b", "b", List.of())));
  }
}
