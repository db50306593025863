package org.involvement.examples.command;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import org.involvement.analysis.Finding;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.analysis.time.Waiting;
import org.involvement.exchange.FileKind;
import org.involvement.feedback.Milestone;
import org.involvement.json.ContributionLines;
import org.involvement.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how long people wait for an answer. */
@Command(
    name = "times",
    mixinStandardHelpOptions = true,
    description = {
      "Prints how long people wait until something is fed back, and how many still do.",
      "FILE may also be contributions, one on each line: FILE.jsonl or FILE.jsonl.gz.",
    },
    footer = {
      "",
      "Examples:",
      "  involvement times --by perspective examples/loop/invented-follow-up.json",
      "  involvement times --until decided --as-of 2026-01-01 contributions.jsonl.gz",
    })
final class TimesCommand extends PrintingCommand {
  /** What contributions can be grouped by. */
  enum By {
    PERSPECTIVE,
    ACTIVITY,
    THEME;

    private Grouping<?> grouping() {
      return switch (this) {
        case PERSPECTIVE -> Grouping.PERSPECTIVE;
        case ACTIVITY -> Grouping.ACTIVITY;
        case THEME -> Grouping.THEME;
      };
    }

    @Override
    public String toString() {
      return ConstantName.of(this);
    }
  }

  @Option(
      names = "--until",
      paramLabel = "MILESTONE",
      description = {
        "what is waited for (otherwise answered): acknowledged, considered, decided, answered,"
            + " answered-personally, outcome-fed-back, changed"
      })
  private Milestone milestone = Milestone.ANSWERED;

  @Option(names = "--by", paramLabel = "GROUP", description = "${COMPLETION-CANDIDATES}")
  private Optional<By> by = Optional.empty();

  @Override
  String text() {
    if (source().kind() == FileKind.LINES) {
      return ofLines().toText();
    }
    Programme programme = programme();
    return by.map(groups -> byGroup(programme, groups.grouping()).toText())
        .orElseGet(() -> ofAll(programme));
  }

  /** The waiting time that people quote comes first. */
  private String ofAll(Programme programme) {
    return Waiting.of(programme, Waiting.DAYS, milestone).toText()
        + "\n"
        + TimeToFeedback.of(programme, milestone).toText();
  }

  private <K extends Serializable> Finding byGroup(Programme programme, Grouping<K> grouping) {
    return TimesByGroup.of(programme, milestone, grouping);
  }

  private Finding ofLines() {
    source().refuseWhatIsForTrackers("");
    var asOf =
        source().asOf().orElseThrow(() -> refused("contributions in lines need --as-of DAY"));
    try (var lines = ContributionLines.read(Path.of(source().name()))) {
      var contributions = lines.stream().peek(new Progress(err()));
      if (by.isPresent()) {
        return contributions.collect(TimesByGroup.collector(asOf, milestone, by.get().grouping()));
      }
      return contributions.collect(TimeToFeedback.collector(asOf, milestone));
    }
  }
}
