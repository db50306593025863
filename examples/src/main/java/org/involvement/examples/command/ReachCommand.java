package org.involvement.examples.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.involvement.analysis.DisclosureRule;
import org.involvement.analysis.Reach;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints who was reached, and who is missing. */
@Command(
    name = "reach",
    mixinStandardHelpOptions = true,
    description = "Prints who was reached beside a target or a reference; small counts are hidden.",
    footer = {"", "Example:", "  involvement reach examples/loop/invented-follow-up.json"})
final class ReachCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Source source = new Source();
  @Mixin private final Destination destination = new Destination();

  @Option(
      names = "--true-numbers",
      description = "print small counts too, and who is short of how many; for internal use")
  private boolean trueNumbers;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Reach> reach = Reach.of(source.read(spec.commandLine().getErr()));
    destination.write(
        reach.isEmpty()
            ? "Nobody was counted by any characteristic.\n"
            : reach.stream().map(this::text).collect(Collectors.joining("\n")),
        out);
    return ExitCode.OK;
  }

  private String text(Reach reach) {
    return trueNumbers ? reach.toText() : reach.toText(DisclosureRule.NHS_DIGITAL);
  }
}
