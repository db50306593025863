import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes the site: each page in Markdown becomes one in HTML, the Javadoc stands beside them, and
 * every link inside it must lead somewhere. Run by the build: {@code Site ROOT JAVADOC SITE}.
 */
final class Site {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
  private static final Pattern TITLE = Pattern.compile("(?m)^# (.+)$");
  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  private final Path root;
  private final Path site;

  private Site(Path root, Path site) {
    this.root = root;
    this.site = site;
  }

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).toRealPath();
    Site site = new Site(root, Path.of(arguments[2]).toAbsolutePath().normalize());
    copy(Path.of(arguments[1]), site.site.resolve("javadoc"));
    for (Path page : site.pages()) {
      site.write(page);
    }
    site.copyFilesThatPagesName();
    List<String> dead = site.deadLinks();
    dead.forEach(System.err::println);
    System.exit(dead.isEmpty() ? 0 : 1);
  }

  /** The pages in the order of their paths; the README is the first that a reader sees. */
  private List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.startsWith(root.resolve("docs/target")))
          .sorted()
          .forEach(pages::add);
    }
    return pages;
  }

  private void write(Path page) throws IOException {
    String markdown = Files.readString(page);
    Node parsed = PARSER.parse(markdown);
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            link.setDestination(Site.inHtml(link.getDestination()));
            visitChildren(link);
          }
        });
    Path target = target(page);
    Files.createDirectories(target.getParent());
    String up = target.getParent().relativize(site).toString();
    String home = up.isEmpty() ? "" : up + "/";
    Matcher title = TITLE.matcher(markdown);
    Files.writeString(
        target,
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="%ssite.css">
        </head>
        <body>
        <nav><a href="%sindex.html">involvement</a> <a href="%sdocs/guide/index.html">Guide</a> \
        <a href="%sjavadoc/index.html">Javadoc</a></nav>
        <main>
        %s</main>
        </body>
        </html>
        """
            .formatted(
                title.find() ? title.group(1) : "involvement",
                home,
                home,
                home,
                home,
                RENDERER.render(parsed)));
    Files.writeString(
        site.resolve("site.css"), Files.readString(root.resolve("docs/src/site.css")));
  }

  /** A README is the index of its folder. */
  private static String inHtml(String link) {
    return link.contains("://")
        ? link
        : link.replaceFirst("README\\.md", "index.md").replaceFirst("\\.md(#|$)", ".html$1");
  }

  private Path target(Path page) {
    return site.resolve(inHtml(root.relativize(page).toString()));
  }

  /** Files of the repository, such as examples, to which a page links. */
  private void copyFilesThatPagesName() throws IOException {
    for (Path page : htmlPages()) {
      if (page.startsWith(site.resolve("javadoc"))) {
        continue;
      }
      for (String link : links(page)) {
        Path target = page.getParent().resolve(withoutFragment(link)).normalize();
        Path source = root.resolve(site.relativize(target).toString()).normalize();
        if (!Files.exists(target) && source.startsWith(root) && Files.exists(source)) {
          copy(source, target);
        }
      }
    }
  }

  private List<String> deadLinks() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : htmlPages()) {
      for (String link : links(page)) {
        Path target = page.getParent().resolve(withoutFragment(link)).normalize();
        if (!Files.exists(target)) {
          dead.add(site.relativize(page) + ": leads nowhere: " + link);
        }
      }
    }
    return dead;
  }

  private List<Path> htmlPages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** The links of a page to files of the site. */
  private static List<String> links(Path page) throws IOException {
    List<String> links = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(Files.readString(page));
    while (matcher.find()) {
      String link = matcher.group(1).replace("&amp;", "&");
      if (!link.matches("[a-z]+:.*|//.*") && !withoutFragment(link).isEmpty()) {
        links.add(link);
      }
    }
    return links;
  }

  private static String withoutFragment(String link) {
    return URI.create(link.replace(" ", "%20").replaceFirst("[#?].*$", "")).getPath();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Path target = to.resolve(from.relativize(file).toString());
              if (Files.isDirectory(file)) {
                Files.createDirectories(target);
              } else {
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
