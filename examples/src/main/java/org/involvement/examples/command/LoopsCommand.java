package org.involvement.examples.command;

import java.util.concurrent.Callable;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what was said and what came of it, by the ids of the record. */
@Command(
    name = "loops",
    mixinStandardHelpOptions = true,
    description = {
      "Prints which contributions are open and what came of the others, by their ids; words are in"
          + " the report.",
    },
    footer = {"", "Example:", "  involvement loops examples/loop/invented-follow-up.json"})
final class LoopsCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Source source = new Source();
  @Mixin private final Destination destination = new Destination();

  @Override
  public Integer call() {
    Programme programme = source.read(spec.commandLine().getErr());
    destination.write(
        Loops.of(programme).toText() + "\n" + YouSaidWeDid.of(programme).toText(),
        spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
