package org.involvement.examples.loop;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.involvement.analysis.consensus.Consensus;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Release;
import org.involvement.analysis.disclosure.Table;
import org.involvement.analysis.reach.Reach;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.engagement.RatedStatement;
import org.involvement.examples.program.Program;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;

/**
 * Prints of a programme how long people wait for an answer, who is reached, how close together the
 * ratings of each statement lie, and how far what was said has come, in a table that may be shown.
 */
public final class FeedbackLoop {
  private static final DisclosureRule RULE = DisclosureRule.OFQUAL;

  private FeedbackLoop() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of a programme in JSON
   */
  public static void main(String[] arguments) {
    Program.of("FeedbackLoop FILE, where FILE is a programme in JSON", 1)
        .main(arguments, FeedbackLoop::print);
  }

  static void print(String[] arguments, PrintStream out) {
    print(InvolvementJson.read(Path.of(arguments[0])), out);
  }

  static void print(Programme programme, PrintStream out) {
    out.println("# Days until decision and reason were fed back\n");
    out.println(TimeToFeedback.of(programme).toText());

    out.println("# The same by perspective\n");
    out.println(TimesByGroup.of(programme, Milestone.ANSWERED, Grouping.PERSPECTIVE).toText());

    out.println("# Who was reached\n");
    List<Reach> reach = Reach.of(programme);
    if (reach.isEmpty()) {
      out.println("No count of people by a characteristic is recorded.\n");
    }
    reach.forEach(one -> out.println(one.toText(RULE)));

    out.println("# How close together the ratings lie\n");
    if (programme.statements().isEmpty()) {
      out.println("No rating of a statement is recorded.\n");
    }
    for (RatedStatement statement : programme.statements()) {
      out.println(statement.text().value() + "\n");
      out.println(Consensus.of(programme, statement.id()).toText());
    }

    out.println("# How far what was said has come, fit to be shown\n");
    Table counts =
        programme.contributions().stream()
            .collect(Table.counting(FeedbackLoop::perspective, FeedbackLoop::state));
    out.print(Release.of(counts, RULE).shown().toText());
  }

  private static String perspective(Contribution contribution) {
    List<Perspective> perspectives = contribution.perspectives();
    return switch (perspectives.size()) {
      case 0 -> "no perspective known";
      case 1 -> perspectives.get(0).value();
      default -> "several perspectives";
    };
  }

  private static String state(Contribution contribution) {
    return contribution.state().name().toLowerCase(Locale.ROOT);
  }
}
