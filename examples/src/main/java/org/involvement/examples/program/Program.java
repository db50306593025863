package org.involvement.examples.program;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.involvement.json.InvolvementJsonException;
import org.involvement.value.InvalidValueException;

/**
 * A program that prints. It ends with 0, or with 2 and a line on standard error where it cannot do
 * what was asked. A mistake of its own ends it with 1 and a stack trace.
 */
public final class Program {
  private static final int REFUSED = 2;

  private final String usage;
  private final int[] counts;

  private Program(String usage, int... counts) {
    this.usage = usage;
    this.counts = counts;
  }

  /** The work of a program. */
  public interface Work {
    /**
     * Does it.
     *
     * @param arguments as many as the program takes
     * @param out where it prints
     * @throws IOException if a file cannot be read or written
     */
    void run(String[] arguments, PrintStream out) throws IOException;
  }

  /**
   * {@return a program}
   *
   * @param usage its name and arguments
   * @param counts how many arguments it takes, such as 1 or 2
   */
  public static Program of(String usage, int... counts) {
    return new Program(usage, counts.clone());
  }

  /** Does the work, and ends the virtual machine with its exit code. */
  public void main(String[] arguments, Work work) {
    Output output = Output.standard();
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
    int code = run(arguments, out, err, work);
    out.flush();
    output.complaint().ifPresent(err::println);
    System.exit(output.isWhole() ? code : REFUSED);
  }

  /** {@return the exit code, after doing the work} */
  public int run(String[] arguments, PrintStream out, PrintStream err, Work work) {
    if (IntStream.of(counts).noneMatch(count -> count == arguments.length)) {
      err.println("Usage: " + usage);
      return REFUSED;
    }
    try {
      work.run(arguments, out);
      return 0;
    } catch (Problems e) {
      err.println(e.getMessage());
      return REFUSED;
    } catch (IOException e) {
      err.println(Reason.of(e));
      return REFUSED;
    } catch (RuntimeException e) {
      Optional<String> reason = Reason.of(e);
      if (reason.isEmpty()) {
        throw e;
      }
      // The programs read documents from the file that is named first.
      boolean unnamed = e instanceof InvolvementJsonException || e instanceof InvalidValueException;
      err.println((unnamed && arguments.length > 0 ? arguments[0] + ": " : "") + reason.get());
      return REFUSED;
    }
  }
}
