package org.involvement.examples.program;

import java.nio.file.Path;

/** The name that a file shares with others made from it. */
public final class FileName {
  private FileName() {}

  /** {@return the name of a file or folder without its ending, such as 'tracker'} */
  public static String stem(String name) {
    String file = String.valueOf(Path.of(name).toAbsolutePath().normalize().getFileName());
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
