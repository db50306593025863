package org.involvement.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of this repository, beside a Javadoc of one page. */
class SiteTest {
  private static final Path ROOT = Path.of("..");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    Path javadoc = Files.createDirectory(folder.resolve("apidocs"));
    Files.writeString(javadoc.resolve("index.html"), "<h1>Javadoc</h1>");
    Site.make(ROOT, javadoc, folder.resolve("site"));
  }

  @Test
  void every_link_of_readme_and_guide_leads_somewhere() throws IOException {
    assertThat(Links.dead(folder.resolve("site"))).isEmpty();
  }

  @Test
  void the_guide_names_each_of_its_pages() throws IOException {
    assertThat(Page.read(ROOT, Contents.OF_GUIDE).linked())
        .containsAll(Contents.written(ROOT, Path.of("docs")))
        .containsAll(
            Contents.written(ROOT, Contents.GUIDE).stream()
                .filter(page -> !page.equals(Contents.OF_GUIDE))
                .toList());
  }

  @Test
  void a_page_has_a_title_a_language_and_the_way_to_all_others() throws IOException {
    assertThat(folder.resolve("site/docs/guide/levels.html"))
        .content()
        .contains(
            "<html lang=\"en-GB\">",
            "<title>Levels – involvement</title>",
            "<a class=\"skip\" href=\"#content\">To the content</a>",
            "<h1 id=\"levels\">Levels</h1>",
            "<a href=\"../../javadoc/index.html\">Javadoc</a>",
            "<a href=\"levels.html\" aria-current=\"page\">Levels</a>",
            "<a href=\"../../SECURITY.html\">Security and privacy</a>",
            "<a href=\"../../CONTRIBUTING.html\">Working on involvement</a>",
            "Next: <a href=\"scorecard.html\">How a scorecard is to be read</a>");
  }

  @Test
  void a_folder_to_which_a_page_links_is_a_list_of_its_files() throws IOException {
    assertThat(folder.resolve("site/examples/csv/garden/index.html"))
        .content()
        .contains(
            "<h1 id=\"examplescsvgarden\">examples/csv/garden</h1>",
            "<li><a href=\"steps.csv\">steps.csv</a></li>");
    assertThat(folder.resolve("site/examples/csv/garden/steps.csv"))
        .hasSameBinaryContentAs(ROOT.resolve("examples/csv/garden/steps.csv"));
  }

  @Test
  void it_is_made_anew() throws IOException {
    Path left = Files.writeString(folder.resolve("site/docs/left-over.html"), "");
    Site.make(ROOT, folder.resolve("apidocs"), folder.resolve("site"));
    assertThat(left).doesNotExist();
  }
}
