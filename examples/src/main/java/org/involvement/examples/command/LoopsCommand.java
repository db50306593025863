package org.involvement.examples.command;

import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;
import picocli.CommandLine.Command;

/** Prints what was said and what came of it, by the ids of the record. */
@Command(
    name = "loops",
    mixinStandardHelpOptions = true,
    description = {
      "Prints which contributions are open and what came of the others, by their ids; words are in"
          + " the report.",
    },
    footer = {"", "Example:", "  involvement loops examples/loop/invented-follow-up.json"})
final class LoopsCommand extends PrintingCommand {
  @Override
  String text() {
    Programme programme = programme();
    return Loops.of(programme).toText() + "\n" + YouSaidWeDid.of(programme).toText();
  }
}
