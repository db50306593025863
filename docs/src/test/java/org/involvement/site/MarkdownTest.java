package org.involvement.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class MarkdownTest {
  @Test
  void what_may_be_wide_is_reached_by_the_keyboard_and_markup_stays_text() {
    Markdown page =
        Markdown.parse(
            """
            # Levels of `Power` & <b>more</b>

            | a |
            | - |
            | [b](c.md) |

            ```java
            int i;
            ```
            """);
    assertThat(page.title()).contains("Levels of Power & more");
    assertThat(page.links()).containsExactly("c.md");
    assertThat(page.toHtml(link -> link.toUpperCase(Locale.ROOT)))
        .isEqualTo(
            """
            <h1 id="levels-of-power--more">Levels of <code>Power</code> &amp; \
            &lt;b&gt;more&lt;/b&gt;</h1>
            <div class="wide" tabindex="0">
            <table>
            <thead>
            <tr>
            <th>a</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td><a href="C.MD">b</a></td>
            </tr>
            </tbody>
            </table>
            </div>
            <pre tabindex="0"><code class="language-java">int i;
            </code></pre>
            """);
  }

  @Test
  void a_page_without_a_title_is_refused_by_its_name() {
    assertThat(Markdown.parse("Levels").title()).isEmpty();
    Page page = new Page(Path.of("docs/guide/levels.md"), Markdown.parse("Levels"));
    assertThatIllegalArgumentException()
        .isThrownBy(page::title)
        .withMessage("docs/guide/levels.md: a page begins with its title, such as '# Levels'");
  }
}
