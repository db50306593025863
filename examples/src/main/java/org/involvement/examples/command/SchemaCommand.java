package org.involvement.examples.command;

import java.util.concurrent.Callable;
import org.involvement.framework.Scale;
import org.involvement.framework.Standards;
import org.involvement.json.JsonSchema;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a document. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema (2020-12) of a kind of document.",
    footer = {"", "Example:", "  involvement schema programme --out programme.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Destination destination = new Destination();

  /** What stands as a document of its own. */
  enum Kind {
    PROGRAMME(Programme.class),
    RUBRIC(Rubric.class),
    SCALE(Scale.class),
    STANDARDS(Standards.class),
    SCORECARD(Scorecard.class);

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }

    @Override
    public String toString() {
      return ConstantName.of(this);
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Kind kind = Kind.PROGRAMME;

  @Override
  public Integer call() {
    Destination.write(
        JsonSchema.of(kind.type),
        destination.nameOr(Destination.STANDARD_OUTPUT),
        spec.commandLine().getOut(),
        spec.commandLine().getErr());
    return ExitCode.OK;
  }
}
