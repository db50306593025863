package org.involvement.examples.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** A pipe or a device, such as /dev/stdin, or the one that a shell makes of {@code <(…)}. */
final class Pipe {
  private Pipe() {}

  static boolean is(String name) {
    Path file = Path.of(name);
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
