package org.involvement.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import org.involvement.framework.Frameworks;
import org.involvement.json.InvolvementJson;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints what the record supports of a set of standards, or of a rubric of one's own. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description =
        "Prints what the record supports of a set of standards, why, and what is unknown.",
    footer = {
      "",
      "Examples:",
      "  involvement score examples/strategy/south-london-2022.json",
      "  involvement score --standards 4pi-2015 examples/strategy/south-london-2022.json",
    })
final class ScoreCommand extends PrintingCommand {
  @Option(
      names = "--standards",
      paramLabel = "ID",
      description = "a set of standards of the catalogue; otherwise the UK Standards")
  private Optional<String> standards = Optional.empty();

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "a rubric of your own in JSON, instead of standards")
  private Optional<Path> rubric = Optional.empty();

  @Option(names = "--json", description = "print the scorecard as JSON")
  private boolean json;

  @Override
  String text() {
    Scorecard card = rubric().score(programme());
    return json ? InvolvementJson.of(Scorecard.class).write(card) : card.toText();
  }

  private Rubric rubric() {
    if (rubric.isPresent() && standards.isPresent()) {
      throw refused("--rubric is instead of --standards: give one of them");
    }
    return rubric
        .map(file -> Source.named(file, InvolvementJson.of(Rubric.class)::read))
        .or(() -> standards.map(this::profile))
        .orElseGet(Rubrics::ukStandards);
  }

  private Rubric profile(String id) {
    return Frameworks.standard().standards(id).map(Rubrics::profile).orElseThrow(() -> unknown(id));
  }

  private ParameterException unknown(String id) {
    return refused(
        "--standards '"
            + id
            + "' is not one of "
            + Frameworks.standard().standards().stream().map(set -> set.id()).toList());
  }
}
