package org.involvement.examples.strategy;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.involvement.json.InvolvementJson;
import org.involvement.json.InvolvementJsonException;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;
import org.involvement.value.InvalidValueException;

/**
 * Reads a programme from a JSON file and prints who was involved and how, what was promised, what
 * they said, what was fed back and what changed, and what the record supports of the UK Standards.
 *
 * <p>It exits with 0, or with 2 and a message on standard error where the file cannot be read.
 */
public final class Main {
  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of the file
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length != 1) {
      err.println("Usage: java -jar involvement.jar FILE, where FILE is a programme in JSON");
      return 2;
    }
    try {
      Programme programme = InvolvementJson.read(Path.of(arguments[0]));
      String scorecard = Rubrics.ukStandards().score(programme).toText();
      out.print(new Overview(programme).toText());
      out.println();
      out.print(scorecard);
      return 0;
    } catch (InvolvementJsonException | InvalidValueException e) {
      err.println(arguments[0] + ": " + e.getMessage());
    } catch (UncheckedIOException e) {
      err.println(arguments[0] + ": " + reason(e));
    }
    return 2;
  }

  private static String reason(UncheckedIOException e) {
    return e.getCause() instanceof NoSuchFileException ? "there is no such file" : "cannot be read";
  }
}
