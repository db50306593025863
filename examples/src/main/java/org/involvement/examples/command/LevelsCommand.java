package org.involvement.examples.command;

import java.util.Optional;
import java.util.stream.Collectors;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.scoring.level.LevelAssessor;
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
    Frameworks frameworks = programme.frameworks();
    if (frameworks.scale(scale).isEmpty()) {
      String known =
          frameworks.scales().stream().map(Scale::id).sorted().collect(Collectors.joining(", "));
      throw new WrongInput("--scale: '" + scale + "' is none of " + known);
    }
    LevelAssessor assessor = LevelAssessor.of(frameworks);
    return perspective
        .map(whose -> assessor.assess(programme, scale, KnownPerspectives.named(whose, programme)))
        .orElseGet(() -> assessor.assess(programme, scale))
        .toText();
  }
}
