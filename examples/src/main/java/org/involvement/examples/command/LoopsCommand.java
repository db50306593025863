package org.involvement.examples.command;

import java.util.Optional;
import org.involvement.analysis.loop.OverdueAnswers;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what was said and what came of it, by the ids of the record. */
@Command(
    name = "loops",
    mixinStandardHelpOptions = true,
    description = {
      "Prints which contributions are open, which are overdue since when, and what came of the"
          + " others, by their ids; words are in the report.",
    },
    footer = {
      "",
      "Example:",
      "  involvement loops examples/loop/invented-follow-up.json --within 28"
    })
final class LoopsCommand extends PrintingCommand {
  @Option(
      names = "--within",
      paramLabel = "DAYS",
      description =
          "list what is overdue as if everyone was promised an answer within this many days")
  private Optional<Long> within = Optional.empty();

  @Override
  String text() {
    Programme programme = programme();
    OverdueAnswers overdue =
        within.isPresent()
            ? OverdueAnswers.of(programme, within.get())
            : OverdueAnswers.of(programme);
    boolean listed = within.isPresent() || !overdue.answers().isEmpty();
    Loops loops = Loops.of(programme);
    return within.map(loops::toText).orElseGet(loops::toText)
        + (listed ? "\n" + overdue.toText() + "\n" : "\n")
        + YouSaidWeDid.of(programme).toText();
  }
}
