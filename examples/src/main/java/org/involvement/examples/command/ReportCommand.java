package org.involvement.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.report.Form;
import org.involvement.report.Forms;
import org.involvement.report.PeopleNames;
import org.involvement.report.Report;
import org.involvement.value.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a report, or a form to hand in. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a report as one HTML file, or as text: who was involved and who is missing, levels,"
          + " what was said and what came of it, and what the record supports. A file is called"
          + " after FILE, such as tracker-report.html or tracker-uk-standards.html.",
      "What people said is printed only as far as the record lets those read it who will read the"
          + " report. Small counts are hidden, except in a report for inside.",
    },
    footer = {
      "",
      "Examples:",
      "  involvement report examples/pirit/tracker.csv",
      "  involvement report examples/pirit/tracker.csv --form uk-standards",
      "  involvement report examples/strategy/south-london-2022.json --out report.html",
      "  involvement report --text examples/strategy/south-london-2022.json",
    })
final class ReportCommand extends PrintingCommand {
  /** The forms that can be filled in. */
  enum Draft {
    GRIPP2,
    PIRIT,
    UK_STANDARDS;

    Form of(Programme programme) {
      return switch (this) {
        case GRIPP2 -> Forms.gripp2(programme);
        case PIRIT -> Forms.pirit(programme);
        case UK_STANDARDS -> Forms.ukStandards(programme);
      };
    }

    @Override
    public String toString() {
      return ConstantName.of(this);
    }
  }

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "a form to hand in instead: ${COMPLETION-CANDIDATES}")
  private Optional<Draft> form = Optional.empty();

  @Option(names = "--text", description = "plain text instead of HTML; it is printed")
  private boolean plain;

  @Option(
      names = "--audience",
      paramLabel = "READERS",
      description =
          "who will read it: inside (true counts and all that was said), group or public; otherwise"
              + " public")
  private Readers readers = Readers.PUBLIC;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "a CSV file of ids and names: people who wish to be named are named beside their words in"
              + " the report; the names are not kept")
  private Optional<Path> names = Optional.empty();

  @Override
  String text() {
    Programme programme = programme();
    if (readers == Readers.PUBLIC) {
      source().quotingAdvice(programme).ifPresent(err()::println);
    }
    return form.map(draft -> filled(draft.of(programme))).orElseGet(() -> report(programme));
  }

  @Override
  String otherwise() {
    String what = form.map(Draft::toString).orElse("report");
    return plain ? Destination.STANDARD_OUTPUT : source().stem() + "-" + what + ".html";
  }

  private String filled(Form draft) {
    Form made = draft.forReaders(readers);
    Form shown = names.map(PeopleNames::read).map(made::withNames).orElse(made);
    return plain ? shown.toText() : shown.toHtml();
  }

  private String report(Programme programme) {
    Report made = Report.of(programme).forReaders(readers);
    Report shown = names.map(PeopleNames::read).map(made::withNames).orElse(made);
    return plain ? shown.toText() : shown.toHtml();
  }
}
