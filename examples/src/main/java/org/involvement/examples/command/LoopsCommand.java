package org.involvement.examples.command;

import org.involvement.analysis.OverdueAnswers;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;
import picocli.CommandLine.Command;

/** Prints what was said and what came of it, by the ids of the record. */
@Command(
    name = "loops",
    mixinStandardHelpOptions = true,
    description = {
      "Prints which contributions are open, which are overdue since when, and what came of the"
          + " others, by their ids; words are in the report.",
    },
    footer = {"", "Example:", "  involvement loops examples/loop/invented-follow-up.json"})
final class LoopsCommand extends PrintingCommand {
  @Override
  String text() {
    Programme programme = programme();
    OverdueAnswers overdue = OverdueAnswers.of(programme);
    return Loops.of(programme).toText()
        + (overdue.answers().isEmpty() ? "\n" : "\n" + overdue.toText() + "\n")
        + YouSaidWeDid.of(programme).toText();
  }
}
