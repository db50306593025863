package org.involvement.examples.jshell;

import org.involvement.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What a session begins with. */
public final class Session {
  private static final String FILE = "involvement.file";

  private Session() {}

  /**
   * {@return the programme of the file that the property {@code involvement.file} names; null where
   * it names none, since a variable of JShell that nothing was given to is null too}
   *
   * <p>Where the file cannot be read, it says why on standard error and ends all with 2.
   */
  public static @Nullable Programme programme() {
    String file = System.getProperty(FILE, "");
    try {
      return file.isEmpty() ? null : Researcher.read(file);
    } catch (Refused e) {
      System.err.println(e.getMessage());
      System.exit(2);
      throw e;
    }
  }
}
