package org.involvement.examples.command;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.involvement.programme.Programme;
import org.involvement.report.Form;
import org.involvement.report.Forms;
import org.involvement.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a report, or a form to hand in. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a report as one HTML file, or as text: who was involved and who is missing, levels,"
          + " what was said and what came of it, and what the record supports.",
      "Words are printed only where they are marked quotable; small counts are hidden.",
    },
    footer = {
      "",
      "Examples:",
      "  involvement report examples/strategy/south-london-2022.json --out report.html",
      "  involvement report --form uk-standards examples/pirit/tracker.csv --out standards.html",
      "  involvement report --text examples/strategy/south-london-2022.json",
    })
final class ReportCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Source source = new Source();
  @Mixin private final Destination destination = new Destination();

  /** The forms that can be filled in. */
  enum Draft {
    GRIPP2,
    UK_STANDARDS;

    Form of(Programme programme) {
      return switch (this) {
        case GRIPP2 -> Forms.gripp2(programme);
        case UK_STANDARDS -> Forms.ukStandards(programme);
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "a form to hand in instead: ${COMPLETION-CANDIDATES}")
  private Optional<Draft> form = Optional.empty();

  @Option(names = "--text", description = "plain text instead of HTML")
  private boolean text;

  @Option(names = "--true-numbers", description = "print small counts too; for internal use")
  private boolean trueNumbers;

  @Override
  public Integer call() {
    Programme programme = source.read(spec.commandLine().getErr());
    destination.write(
        form.map(draft -> filled(draft.of(programme))).orElseGet(() -> report(programme)),
        spec.commandLine().getOut());
    return ExitCode.OK;
  }

  private String filled(Form draft) {
    Form shown = trueNumbers ? draft.forInternalUse() : draft;
    return text ? shown.toText() : shown.toHtml();
  }

  private String report(Programme programme) {
    Report report = Report.of(programme);
    Report shown = trueNumbers ? report.forInternalUse() : report;
    return text ? shown.toText() : shown.toHtml();
  }
}
