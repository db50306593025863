package org.involvement.examples.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.involvement.programme.Programme;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that is given a programme and prints something of it, or writes that to a file. */
abstract class PrintingCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Source source = new Source();
  @Mixin private final Destination destination = new Destination();

  /** What is printed. */
  abstract String text();

  /** Where it goes when nobody says where. */
  String otherwise() {
    return Destination.STANDARD_OUTPUT;
  }

  @Override
  public final Integer call() {
    String to = destination.nameOr(otherwise());
    source.keepFrom(to);
    Destination.write(text(), to, spec.commandLine().getOut(), err());
    return ExitCode.OK;
  }

  final Source source() {
    return source;
  }

  final Programme programme() {
    return source.read(err());
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** What is wrong with the command line. */
  final ParameterException refused(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
