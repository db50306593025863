package org.involvement.examples.jshell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;

/**
 * Runs scripts of JShell one after the other, line by line as a session would read them, without
 * anybody who looks on.
 *
 * <p>The tool {@code jshell} goes on after a mistake and ends with 0. This ends with 2 at the first
 * one, and says on standard error which line of which script it is in. Of the commands of a session
 * a script can have {@code /exit}, which ends it with 0; {@code System.exit} ends it with any other
 * number.
 */
public final class Unattended {
  private Unattended() {}

  /**
   * Runs the program.
   *
   * @param arguments the paths of the scripts
   */
  public static void main(String[] arguments) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), err));
  }

  static int run(List<String> scripts, PrintStream err) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      for (String script : scripts) {
        if (!new Script(script, shell).run(Files.readAllLines(Path.of(script)))) {
          break;
        }
      }
      return 0;
    } catch (Refused e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println(e.getMessage() + ": cannot be read");
    }
    return 2;
  }
}
