package org.involvement.examples.command;

import static java.util.Comparator.comparing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.involvement.csv.InvolvementCsv;
import org.involvement.exchange.FileKind;
import org.involvement.json.ContributionLines;
import org.involvement.json.InvolvementJson;
import org.involvement.json.JsonProblem;
import org.involvement.programme.Programme;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints all that is wrong with a file. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Prints every problem of FILE, a line each, sorted by place; exits with 2 where there is"
          + " one.",
      "What joins several parts, such as an id that stands twice, is looked at where all parts are"
          + " right by themselves. Of a tracker, what cannot be used is noted, which is no problem.",
    },
    footer = {"", "Example:", "  involvement check examples/json/with-mistakes.json"})
final class CheckCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Source source = new Source();

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = NumberArgument.class,
      description = "how many problems are printed at most (${DEFAULT-VALUE})")
  private int most = 1_000;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<String> problems = problems(out);
    problems.forEach(out::println);
    return problems.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private List<String> problems(PrintWriter out) {
    String name = source.name();
    if (source.kind() != FileKind.TRACKER) {
      refuseWhatDoesNotCount();
    }
    if (name.equals("-")) {
      return places(InvolvementJson.of(Programme.class).check(System.in, most));
    }
    return switch (source.kind()) {
      case TABLES ->
          InvolvementCsv.check(Path.of(name), most).stream()
              .sorted(comparing(CsvProblem::file).thenComparing(CsvProblem::row))
              .map(Object::toString)
              .toList();
      case TRACKER, SPREADSHEET -> tracker(out);
      case LINES -> places(ContributionLines.check(Path.of(name), most));
      case DOCUMENT -> places(InvolvementJson.check(Path.of(name), most));
    };
  }

  /** Prints the notes on a tracker; what is none has problems. */
  private List<String> tracker(PrintWriter out) {
    try {
      source.read(out);
      return List.of();
    } catch (InvolvementCsvException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /** A document, tables and lines are checked as they are. */
  private void refuseWhatDoesNotCount() {
    source.refuseWhatIsForTrackers(": the record says it");
    if (source.asOf().isPresent()) {
      throw new WrongInput(
          source.name() + ": --as-of is for trackers only: all that is recorded is checked");
    }
  }

  private List<String> places(List<JsonProblem> problems) {
    return problems.stream()
        .sorted(comparing(JsonProblem::line).thenComparing(JsonProblem::column))
        .map(problem -> source.name() + ": " + problem)
        .toList();
  }
}
