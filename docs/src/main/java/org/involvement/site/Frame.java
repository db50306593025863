package org.involvement.site;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands around each page: its title, how it looks, and the way to all others.
 *
 * @param style the style sheet
 * @param pages the pages in the order of reading
 */
record Frame(String style, List<Page> pages) {
  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      %s</style>
      </head>
      <body>
      <a class="skip" href="#content">To the content</a>
      <header>
      %s
      <a href="#pages">All pages</a>
      </header>
      <div class="columns">
      <main id="content" tabindex="-1">
      %s%s</main>
      <nav id="pages" aria-labelledby="pages-title">
      <h2 id="pages-title">Pages</h2>
      <ul>
      %s</ul>
      </nav>
      </div>
      </body>
      </html>
      """;

  private static final Path HOME = Path.of("index.html");
  private static final Path GUIDE = Path.of("docs/guide/index.html");
  private static final Path JAVADOC = Path.of("javadoc/index.html");

  String around(Page page, String body) {
    String title = page.target().equals(HOME) ? page.title() : page.title() + " – involvement";
    return DOCUMENT.formatted(escaped(title), style, top(page), body, next(page), items(page));
  }

  private static String top(Page page) {
    return String.join(
        "\n",
        link(page, HOME, "involvement"),
        link(page, GUIDE, "Guide"),
        link(page, JAVADOC, "Javadoc"));
  }

  private String next(Page page) {
    int next = pages.indexOf(page) + 1;
    return next == 0 || next == pages.size()
        ? ""
        : "<p class=\"next\">Next: "
            + link(page, pages.get(next).target(), pages.get(next).title())
            + "</p>\n";
  }

  private String items(Page page) {
    return pages.stream()
        .map(other -> "<li>" + link(page, other.target(), other.title()) + "</li>\n")
        .collect(Collectors.joining());
  }

  private static String link(Page from, Path to, String words) {
    String here = from.target().equals(to) ? " aria-current=\"page\"" : "";
    return "<a href=\"" + from.linkTo(to) + "\"" + here + ">" + escaped(words) + "</a>";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
