package org.involvement.examples.jshell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import org.involvement.examples.program.Output;
import org.involvement.examples.program.Reason;

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
    Output output = Output.standard();
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    int code = run(List.of(arguments), err);
    System.out.flush();
    output.complaint().ifPresent(err::println);
    System.exit(output.isWhole() ? code : 2);
  }

  static int run(List<String> scripts, PrintStream err) {
    if (scripts.isEmpty()) {
      err.println("Usage: Unattended SCRIPT.jsh...");
      return 2;
    }
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      for (String script : scripts) {
        if (!new Script(script, shell).run(lines(script))) {
          break;
        }
      }
      return 0;
    } catch (Refused e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println(Reason.of(e));
    }
    return 2;
  }

  private static List<String> lines(String script) throws IOException {
    try {
      return Files.readAllLines(Path.of(script));
    } catch (CharacterCodingException e) {
      throw new Refused(script + ": is not text in UTF-8");
    }
  }
}
