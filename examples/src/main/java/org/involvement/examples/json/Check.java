package org.involvement.examples.json;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.involvement.json.InvolvementJson;
import org.involvement.json.JsonProblem;

/**
 * Prints all that is wrong with a programme in a JSON file, one line each.
 *
 * <p>It exits with 0 where nothing is, otherwise with 2.
 */
public final class Check {
  private Check() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of the file
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  static int run(String[] arguments, PrintStream err) {
    if (arguments.length != 1) {
      err.println("Usage: Check FILE, where FILE is a programme in JSON");
      return 2;
    }
    try {
      List<JsonProblem> problems = InvolvementJson.check(Path.of(arguments[0]));
      problems.forEach(problem -> err.println(arguments[0] + ": " + problem));
      return problems.isEmpty() ? 0 : 2;
    } catch (UncheckedIOException e) {
      err.println(arguments[0] + ": cannot be read");
      return 2;
    }
  }
}
