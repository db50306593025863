package org.involvement.examples.command;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.involvement.csv.InvolvementCsvException;
import org.involvement.json.InvolvementJsonException;
import org.involvement.value.InvalidValueException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is said when a command fails: a line where what was given is wrong, otherwise all. */
final class Mistakes {
  private Mistakes() {}

  static int handle(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (!isOfTheUser(e)) {
      throw e;
    }
    command.getErr().println("involvement " + command.getCommandName() + ": " + words(e));
    return CommandLine.ExitCode.USAGE;
  }

  private static boolean isOfTheUser(Exception e) {
    return e instanceof WrongInput
        || e instanceof InvolvementJsonException
        || e instanceof InvolvementCsvException
        || e instanceof InvalidValueException
        || e instanceof UncheckedIOException;
  }

  private static String words(Exception e) {
    if (e instanceof UncheckedIOException && e.getCause() instanceof NoSuchFileException missing) {
      String reason = missing.getReason();
      return missing.getFile() + ": " + (reason == null ? "there is no such file" : reason);
    }
    return String.valueOf(e.getMessage());
  }
}
