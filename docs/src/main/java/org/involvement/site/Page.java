package org.involvement.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the site.
 *
 * @param source the file that it is made of, from the root, such as 'docs/guide/levels.md'
 * @param text what it says
 */
record Page(Path source, Markdown text) {
  private static final Path README = Path.of("README.md");

  static Page read(Path root, Path source) throws IOException {
    return new Page(source, Markdown.parse(Files.readString(root.resolve(source))));
  }

  /** What lies in a folder, for links that lead to one. */
  static Page listing(Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      String items =
          files
              .map(file -> file.getFileName().toString())
              .sorted()
              .map(name -> "- [" + name + "](" + name + ")\n")
              .collect(Collectors.joining());
      return new Page(folder.resolve(README), Markdown.parse("# " + folder + "\n\n" + items));
    }
  }

  /**
   * The words of its first heading.
   *
   * @throws IllegalArgumentException if it begins with something else
   */
  String title() {
    return text.title()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    source + ": a page begins with its title, such as '# Levels'"));
  }

  /** Its own file in the site, such as 'docs/guide/levels.html'; a README is its folder's index. */
  Path target() {
    return source.resolveSibling(inHtml(source.getFileName().toString()));
  }

  /** The files of the repository, from the root, to which it links. */
  List<Path> linked() {
    return text.links().stream()
        .filter(link -> !isOutside(link))
        .map(link -> link.replaceFirst("#.*", ""))
        .filter(link -> !link.isEmpty())
        .map(link -> source.resolveSibling(link).normalize())
        .toList();
  }

  /** What it says as HTML, its links leading to pages of the site. */
  String body(Path root) {
    return text.toHtml(
        link ->
            isOutside(link) || !Files.isDirectory(root.resolve(source).resolveSibling(link))
                ? inHtml(link)
                : link + "/index.html");
  }

  /** How this page names another file of the site. */
  String linkTo(Path file) {
    Path folder = target().resolveSibling("");
    return folder.relativize(file).toString();
  }

  private static String inHtml(String link) {
    return isOutside(link)
        ? link
        : link.replaceFirst("README\\.md(?=#|$)", "index.html")
            .replaceFirst("\\.md(?=#|$)", ".html");
  }

  private static boolean isOutside(String link) {
    return link.matches("[a-z]+:.*");
  }
}
