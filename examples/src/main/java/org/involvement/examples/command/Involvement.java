package org.involvement.examples.command;

import java.io.File;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.examples.program.Output;
import org.involvement.feedback.Milestone;
import org.involvement.value.Readers;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main program, {@code involvement}. */
@Command(
    name = "involvement",
    mixinStandardHelpOptions = true,
    version = "involvement 0.1.0-SNAPSHOT",
    description = {
      "Says of a record of involvement who was involved, at what level, what they said, what"
          + " changed because of it, and what the record supports of the published frameworks."
    },
    synopsisSubcommandLabel = "(FILE | COMMAND)",
    subcommands = {
      SummaryCommand.class,
      CheckCommand.class,
      ScoreCommand.class,
      LevelsCommand.class,
      TimesCommand.class,
      ReachCommand.class,
      LoopsCommand.class,
      ReportCommand.class,
      ConvertCommand.class,
      SchemaCommand.class,
    },
    footer = {
      "",
      "FILE is a programme in JSON, a folder of tables in CSV, a PIRIT-style tracker saved as CSV,",
      "or - for JSON from standard input. FILE without a command prints its summary. Examples:",
      "",
      "  involvement examples/strategy/south-london-2022.json",
      "  involvement check examples/json/with-mistakes.json",
      "  involvement score examples/strategy/south-london-2022.json",
      "  involvement report examples/pirit/tracker.csv",
      "  involvement convert examples/strategy/south-london-2022.json tables/",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a mistake of this program, with a stack trace to report",
      "2:what was given is wrong: the command line or a file, or where the output goes; a message"
          + " says what and where",
    })
public final class Involvement {
  private Involvement() {}

  /**
   * Runs the program.
   *
   * @param arguments a command and its arguments, or a file, whose summary is printed; none for the
   *     help
   */
  public static void main(String[] arguments) {
    Output output = Output.standard();
    PrintWriter err = writer(System.err);
    int code = run(writer(output), err, arguments);
    output.complaint().ifPresent(complaint -> err.println("involvement: " + complaint));
    System.exit(output.isWhole() ? code : CommandLine.ExitCode.USAGE);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new Involvement());
    int code =
        command
            .setOut(out)
            .setErr(err)
            .registerConverter(LocalDate.class, new DayArgument())
            .registerConverter(Readers.class, new ConstantName<>(Readers.class))
            .registerConverter(PrintingWord.class, new PrintingWord.Argument())
            .registerConverter(Milestone.class, new ConstantName<>(Milestone.class))
            .registerConverter(TimesCommand.By.class, new ConstantName<>(TimesCommand.By.class))
            .registerConverter(
                ReportCommand.Draft.class, new ConstantName<>(ReportCommand.Draft.class))
            .registerConverter(
                SchemaCommand.Kind.class, new ConstantName<>(SchemaCommand.Kind.class))
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler(WrongArguments::handle)
            .setExecutionExceptionHandler(Mistakes::handle)
            .execute(withCommand(arguments, command.getSubcommands().keySet()));
    out.flush();
    err.flush();
    return code;
  }

  private static String[] withCommand(String[] arguments, Set<String> commands) {
    if (arguments.length == 0) {
      return new String[] {"--help"};
    }
    if (commands.contains(arguments[0]) || !isFile(arguments[0])) {
      return arguments;
    }
    return Stream.concat(Stream.of("summary"), Stream.of(arguments)).toArray(String[]::new);
  }

  /** Tells a file, also one that does not exist, from a command that is misspelt. */
  private static boolean isFile(String argument) {
    if (argument.startsWith("-")) {
      return argument.equals("-");
    }
    return argument.matches(".*[./\\\\].*") || new File(argument).exists();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
