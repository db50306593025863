package org.involvement.examples.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.involvement.csv.DataCard;
import org.involvement.csv.InvolvementCsv;
import org.involvement.exchange.FileKind;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.json.ContributionLines;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a programme in another form. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Writes FILE in another form, which the ending of TO names: .json, .jsonl or .jsonl.gz for"
          + " contributions one on each line, .csv for a PIRIT-style tracker, otherwise a folder"
          + " of tables. All of it is for internal use: it holds what people said.",
    },
    footer = {
      "",
      "Examples:",
      "  involvement convert examples/strategy/south-london-2022.json tables/",
      "  involvement convert tables/ -",
    })
final class ConvertCommand implements Callable<Integer> {
  private static final String NO_LICENCE = "not to be passed on";

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final Source source = new Source();

  @Parameters(index = "1", paramLabel = "TO", description = "where to; - for JSON to stdout")
  private String to = "-";

  @Option(
      names = "--licence",
      paramLabel = "WORDS",
      description = "what the data card of a folder says of its use; otherwise " + NO_LICENCE)
  private Optional<String> licence = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    source.keepFrom(to);
    refuseWhatDoesNotCount();
    Programme programme = source.read(err);
    if (to.equals("-")) {
      spec.commandLine().getOut().print(InvolvementJson.write(programme));
    } else if (to.toLowerCase(Locale.ROOT).endsWith(".json") || Pipe.is(to)) {
      InvolvementJson.write(programme, Path.of(to));
    } else if (FileKind.of(Path.of(to)) == FileKind.LINES) {
      ContributionLines.write(Path.of(to), programme.contributions().stream());
      err.println(
          to
              + ": holds the contributions alone; what else the programme says is left out, such as"
              + " whether every step was recorded");
    } else if (to.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      PiritTracker tracker = PiritTracker.of(programme);
      tracker.writeForInternalUse(Path.of(to));
      tracker.leftOut().forEach(left -> err.println(to + ": no column for: " + left));
    } else if (!isFolder()) {
      throw new WrongInput(
          to + ": its ending is not one of .json, .jsonl, .jsonl.gz, .csv; a folder has none");
    } else {
      InvolvementCsv.writeForInternalUse(
          programme, Path.of(to), DataCard.of(licence.orElse(NO_LICENCE)));
    }
    return ExitCode.OK;
  }

  private boolean isFolder() {
    boolean isNamed = to.equals("-") || to.matches(".*\\.\\w+") || Pipe.is(to);
    return !isNamed || (!to.equals("-") && FileKind.of(Path.of(to)) == FileKind.TABLES);
  }

  private void refuseWhatDoesNotCount() {
    if (licence.isPresent() && !isFolder()) {
      throw new WrongInput(
          to + ": --licence is for a folder of tables only: no data card is written");
    }
  }
}
