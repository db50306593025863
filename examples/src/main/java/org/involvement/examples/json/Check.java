package org.involvement.examples.json;

import java.io.PrintStream;
import java.nio.file.Path;
import org.involvement.examples.program.Problems;
import org.involvement.examples.program.Program;
import org.involvement.json.InvolvementJson;

/**
 * Prints all that is wrong with a programme in a JSON file, one line each.
 *
 * <p>It exits with 0 where nothing is, otherwise with 2.
 */
public final class Check {
  private static final Program PROGRAM =
      Program.of("Check FILE, where FILE is a programme in JSON", 1);

  private Check() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of the file
   */
  public static void main(String[] arguments) {
    PROGRAM.main(arguments, Check::check);
  }

  static int run(String[] arguments, PrintStream err) {
    return PROGRAM.run(arguments, System.out, err, Check::check);
  }

  private static void check(String[] arguments, PrintStream out) {
    Problems.refuse(
        InvolvementJson.check(Path.of(arguments[0])).stream()
            .map(problem -> arguments[0] + ": " + problem)
            .toList());
  }
}
