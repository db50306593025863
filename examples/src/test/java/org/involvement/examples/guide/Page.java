package org.involvement.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the guide, or the README, with its blocks of code. */
record Page(Path file, List<Block> blocks) {
  private static final Path ROOT = Path.of("..");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\\R(.*?)^```$");

  /**
   * A block of code, such as one in Java.
   *
   * @param language what it is in
   * @param code its lines
   * @param shown what stands under it as its output; empty where nothing does
   */
  record Block(String language, String code, Optional<String> shown) {}

  /** All of them, the README first. */
  static Stream<Page> all() throws IOException {
    try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
      List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md")));
      guide.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
      return files.stream().map(Page::read);
    }
  }

  List<Block> blocksIn(String language) {
    return blocks.stream().filter(block -> block.language().equals(language)).toList();
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }

  private static Page read(Path file) {
    try {
      String text = Files.readString(file);
      List<Block> blocks = new ArrayList<>();
      Matcher fenced = FENCED.matcher(text);
      while (fenced.find()) {
        if (fenced.group(1).equals("text")) {
          Block before = blocks.remove(blocks.size() - 1);
          blocks.add(new Block(before.language(), before.code(), Optional.of(fenced.group(2))));
        } else {
          blocks.add(new Block(fenced.group(1), fenced.group(2), Optional.empty()));
        }
      }
      return new Page(file, blocks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
