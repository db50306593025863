package org.involvement.examples.command;

import org.involvement.examples.summary.Summary;
import picocli.CommandLine.Command;

/** Prints the record in words, and what it supports of the UK Standards. */
@Command(
    name = "summary",
    mixinStandardHelpOptions = true,
    description =
        "Prints who was involved, what they said, what changed, and what the record supports of the"
            + " UK Standards. FILE without a command prints the same.",
    footer = {
      "",
      "Examples:",
      "  involvement summary examples/strategy/south-london-2022.json --out summary.txt",
      "  involvement examples/strategy/south-london-2022.json",
    })
final class SummaryCommand extends PrintingCommand {
  @Override
  String text() {
    return Summary.of(programme()).toText();
  }
}
