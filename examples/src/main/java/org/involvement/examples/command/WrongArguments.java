package org.involvement.examples.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said where the command line is wrong: that, and how it is used. */
final class WrongArguments {
  /** How picocli begins, before it comes to what a converter says. */
  private static final String INVALID = "Invalid value for ";

  private WrongArguments() {}

  static int handle(ParameterException e, String... arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(words(e));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      command.usage(err);
    }
    return CommandLine.ExitCode.USAGE;
  }

  private static String words(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf(": ");
    return e.getArgSpec() != null && message.startsWith(INVALID) && said > 0
        ? name(e.getArgSpec()) + message.substring(said)
        : message;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
