package org.involvement.examples.command;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** Says on a terminal how many items have gone by; says nothing where nobody looks on. */
final class Progress implements Consumer<Object> {
  private static final long EVERY = 100_000;

  private final PrintWriter err;
  private final boolean watched;
  private long items;

  Progress(PrintWriter err) {
    this(err, Boolean.getBoolean("involvement.terminal")); // which the script knows
  }

  Progress(PrintWriter err, boolean watched) {
    this.err = err;
    this.watched = watched;
  }

  @Override
  public void accept(Object item) {
    items++;
    if (watched && items % EVERY == 0) {
      err.print("\r" + items + " read");
      err.flush();
    }
  }
}
