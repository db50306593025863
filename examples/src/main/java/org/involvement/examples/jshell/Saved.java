package org.involvement.examples.jshell;

import java.nio.file.Path;
import java.util.Collection;
import org.involvement.json.InvolvementJson;

/** A value written as a document of its own type. */
final class Saved {
  private Saved() {}

  static Path to(Path file, Object any) {
    if (any instanceof Collection<?>) {
      throw new Refused(
          "a list is no document: save what is in it, one by one, such as list.get(0)");
    }
    if (!file.toString().endsWith(".json")) {
      throw new Refused(file + ": what is saved is JSON, so name a file that ends in .json");
    }
    InvolvementJson.like(any).write(any, file);
    return file;
  }
}
