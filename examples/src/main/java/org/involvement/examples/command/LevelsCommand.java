package org.involvement.examples.command;

import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.scoring.LevelAssessor;
import org.involvement.stakeholder.Perspective;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the level that was promised, the one experienced and the one recorded. */
@Command(
    name = "levels",
    mixinStandardHelpOptions = true,
    description =
        "Prints the level promised, experienced and recorded on a scale, and whether the"
            + " promise was kept.",
    footer = {
      "",
      "Example:",
      "  involvement levels --scale iap2-spectrum examples/strategy/south-london-2022.json",
    })
final class LevelsCommand extends PrintingCommand {
  @Option(
      names = "--scale",
      paramLabel = "ID",
      description = "a scale of the catalogue or of the programme (${DEFAULT-VALUE})")
  private String scale = "tlap-coproduction-ladder";

  @Option(
      names = "--perspective",
      paramLabel = "NAME",
      description =
          "whose power and ratings count, such as lived-experience; otherwise all people's")
  private Optional<String> perspective = Optional.empty();

  @Override
  String text() {
    Programme programme = programme();
    LevelAssessor assessor = LevelAssessor.of(programme.frameworks());
    return perspective
        .map(whose -> assessor.assess(programme, scale, Perspective.parse(whose)))
        .orElseGet(() -> assessor.assess(programme, scale))
        .toText();
  }
}
