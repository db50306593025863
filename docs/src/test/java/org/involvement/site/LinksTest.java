package org.involvement.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path site;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#here",
        "#",
        "levels.html",
        "levels.html#of(java.lang.String[])",
        "levels.html#%3Cinit%3E()",
        "../guide/levels.html",
        "two words.txt",
        "https://example.org/nowhere.html",
        "mailto:somebody@example.org",
        "//example.org"
      })
  void a_link_that_leads_somewhere_or_outside_is_none(String link) throws IOException {
    assertThat(dead(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "level.html",
        "levels.html#there",
        "#there",
        "levels.html#of(java.lang.String)",
        "two words.txt#here",
        "../guide",
        "../../outside.html",
        "/guide/levels.html"
      })
  void a_dead_link_is_named_with_its_page(String link) throws IOException {
    assertThat(dead(link)).containsExactly("guide/page.html: " + link + " leads nowhere");
  }

  @Test
  void pictures_and_styles_are_links_too() throws IOException {
    write("page.html", "<img src=\"a.png\"><link rel=\"stylesheet\" href=\"b.css?v=1&amp;w\">");
    assertThat(Links.dead(site))
        .containsExactly(
            "guide/page.html: a.png leads nowhere", "guide/page.html: b.css?v=1&w leads nowhere");
  }

  private List<String> dead(String link) throws IOException {
    write("page.html", "<h1 id=\"here\">Page</h1><a class=\"x\" href=\"" + link + "\">there</a>");
    write("levels.html", "<p id=\"of(java.lang.String[])\"><p id=\"&lt;init&gt;()\">");
    write("two words.txt", "words");
    return Links.dead(site);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(site.resolve("guide")).resolve(name), text);
  }
}
