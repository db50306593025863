package org.involvement.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages in the order of reading: the README, the guide as its contents name it, and then what
 * else is written.
 */
final class Contents {
  static final Path GUIDE = Path.of("docs/guide");
  static final Path OF_GUIDE = GUIDE.resolve("README.md");

  private Contents() {}

  static List<Page> of(Path root) throws IOException {
    Set<Path> sources = new LinkedHashSet<>(List.of(Path.of("README.md"), OF_GUIDE));
    Page.read(root, OF_GUIDE).linked().stream().filter(Contents::isPage).forEach(sources::add);
    sources.addAll(written(root, GUIDE));
    sources.addAll(written(root, Path.of("docs")));
    sources.addAll(written(root, Path.of("")));
    List<Page> pages = new ArrayList<>();
    for (Path source : sources) {
      pages.add(Page.read(root, source));
    }
    return List.copyOf(pages);
  }

  /** The pages in a folder, sorted. */
  static List<Path> written(Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files
          .filter(Contents::isPage)
          .map(file -> folder.resolve(file.getFileName()))
          .sorted()
          .toList();
    }
  }

  /** Whether a file of the repository becomes a page. */
  static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }
}
