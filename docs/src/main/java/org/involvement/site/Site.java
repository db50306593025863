package org.involvement.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the site. A page in Markdown becomes one in HTML at the same place, so that links between
 * pages stay as they are; files to which a page links are copied to theirs.
 */
public final class Site {
  private final Path root;
  private final Path site;

  private Site(Path root, Path site) {
    this.root = root;
    this.site = site;
  }

  /**
   * Makes the site of a repository and its Javadoc, and names each link inside it that leads
   * nowhere. Where there is one, the exit code is 1.
   *
   * @param arguments the repository's root, the folder of the Javadoc, and that of the site, which
   *     is emptied first
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path site = Path.of(arguments[2]);
    make(Path.of(arguments[0]), Path.of(arguments[1]), site);
    List<String> dead = Links.dead(site);
    dead.forEach(System.err::println);
    if (!dead.isEmpty()) {
      System.exit(1);
    }
    System.out.println(site.resolve("index.html").toRealPath());
  }

  static void make(Path root, Path javadoc, Path site) throws IOException {
    empty(site);
    copy(javadoc, site.resolve("javadoc"));
    mendConstants(site.resolve("javadoc/constant-values.html"));
    new Site(root, site).writePages();
  }

  private void writePages() throws IOException {
    List<Page> pages = Contents.of(root);
    Frame frame = new Frame(style(), pages);
    Set<Path> linked = new LinkedHashSet<>();
    for (Page page : pages) {
      write(page, frame);
      linked.addAll(page.linked());
    }
    for (Path file : linked) {
      if (Files.exists(root.resolve(file)) && !Contents.isPage(file)) {
        copy(root.resolve(file), site.resolve(file));
      }
      if (Files.isDirectory(root.resolve(file))) {
        write(Page.listing(root, file), frame);
      }
    }
  }

  private void write(Page page, Frame frame) throws IOException {
    Path target = site.resolve(page.target());
    Files.createDirectories(target.getParent());
    Files.writeString(target, frame.around(page, page.body(root)));
  }

  /** JDK 17 leaves out the place to which the contents of this page lead. */
  private static void mendConstants(Path page) throws IOException {
    if (Files.exists(page)) {
      String text = Files.readString(page);
      Files.writeString(
          page, text.replaceFirst("<h2 title=\"([a-z.]+)\">", "<h2 id=\"$1\" title=\"$1\">"));
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String style() throws IOException {
    try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
