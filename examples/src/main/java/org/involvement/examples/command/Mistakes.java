package org.involvement.examples.command;

import java.util.Optional;
import org.involvement.examples.program.Reason;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is said when a command fails: a line where what was given is wrong, otherwise all. */
final class Mistakes {
  private Mistakes() {}

  static int handle(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    Optional<String> reason = e instanceof WrongInput ? Optional.of(words(e)) : Reason.of(e);
    if (reason.isEmpty()) {
      throw e;
    }
    command.getErr().println("involvement " + command.getCommandName() + ": " + reason.get());
    return CommandLine.ExitCode.USAGE;
  }

  private static String words(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
