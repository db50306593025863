package org.involvement.examples.csv;

import java.io.PrintStream;
import java.nio.file.Path;
import org.involvement.csv.PolisExport;

/** What people agreed on in a conversation on Polis, with what was left out. */
public final class PolisConversation {
  private PolisConversation() {}

  /** Prints the statements, from the one of which most can be relied on to agree. */
  public static void print(Path folder, PrintStream out) {
    var export = PolisExport.read(folder);
    export.votes().ranked().forEach(out::println);
    export.leftOut().forEach(out::println);
  }
}
