package org.involvement.examples.command;

import java.util.List;
import java.util.stream.Collectors;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.reach.Reach;
import org.involvement.value.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints who was reached, and who is missing. */
@Command(
    name = "reach",
    mixinStandardHelpOptions = true,
    description = "Prints who was reached beside a target or a reference; small counts are hidden.",
    footer = {"", "Example:", "  involvement reach examples/loop/invented-follow-up.json"})
final class ReachCommand extends PrintingCommand {
  @Option(
      names = "--audience",
      paramLabel = "READERS",
      description =
          "who will read it: inside (small counts too, and who is short of how many), group or"
              + " public; otherwise public")
  private Readers readers = Readers.PUBLIC;

  @Override
  String text() {
    List<Reach> reach = Reach.of(programme());
    return reach.isEmpty()
        ? "No count of people by a characteristic is recorded.\n"
        : reach.stream().map(this::text).collect(Collectors.joining("\n"));
  }

  private String text(Reach reach) {
    return readers == Readers.INSIDE ? reach.toText() : reach.toText(DisclosureRule.NHS_DIGITAL);
  }
}
