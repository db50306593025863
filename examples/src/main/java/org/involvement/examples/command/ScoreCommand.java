package org.involvement.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.involvement.framework.Frameworks;
import org.involvement.json.InvolvementJson;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
final class ScoreCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Source source = new Source();
  @Mixin private final Destination destination = new Destination();

  @Option(
      names = "--standards",
      paramLabel = "ID",
      description = "a set of standards of the catalogue (${DEFAULT-VALUE})")
  private String standards = Rubrics.ukStandards().id();

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "a rubric of your own in JSON, instead of standards")
  private Optional<Path> rubric = Optional.empty();

  @Option(names = "--json", description = "print the scorecard as JSON")
  private boolean json;

  @Override
  public Integer call() {
    Scorecard card = rubric().score(source.read(spec.commandLine().getErr()));
    String text = json ? InvolvementJson.of(Scorecard.class).write(card) : card.toText();
    destination.write(text, spec.commandLine().getOut());
    return ExitCode.OK;
  }

  private Rubric rubric() {
    return rubric
        .map(file -> InvolvementJson.of(Rubric.class).read(file))
        .orElseGet(
            () ->
                Frameworks.standard()
                    .standards(standards)
                    .map(Rubrics::profile)
                    .orElseThrow(() -> unknown()));
  }

  private ParameterException unknown() {
    return new ParameterException(
        spec.commandLine(),
        "--standards '"
            + standards
            + "' is not one of "
            + Frameworks.standard().standards().stream().map(set -> set.id()).toList());
  }
}
