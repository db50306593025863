package org.involvement.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.involvement.feedback.Contribution;
import org.involvement.page.Block;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;

/** What was asked, what was said, and what came of it, with what is still open first. */
final class LoopSection {
  private static final int MOST_SHOWN = 100;

  private static final String ANSWERED = "answered, with decision and reason";

  private static final String REST =
      "What does not stand here one by one is in the record: contributions whose words may not be"
          + " quoted, those that were withdrawn, all beyond the first "
          + MOST_SHOWN
          + ", and some that would tell a count that is kept back.";

  private static final String OF_COUNTS =
      "Contributions, not people: one person may have made many. What was never recorded is not in"
          + " it.";

  private final Programme programme;
  private final ReleaseLevel level;
  private final YouSaidWeDid all;
  private final Map<ContributionId, Contribution> contributions = new LinkedHashMap<>();
  private final ExchangeWords words;
  private final ShownCounts byState;
  private final ShownCounts byRole;
  private final List<Block> blocks = new ArrayList<>();

  private LoopSection(Programme programme, Names names, ReleaseLevel level) {
    this.programme = programme;
    this.level = level;
    all = YouSaidWeDid.of(programme);
    programme.contributions().forEach(one -> contributions.put(one.id(), one));
    words = new ExchangeWords(names, all.certain(), level);
    byState = level.show(states());
    byRole = level.show(roles(names));
  }

  static Section of(Programme programme, Names names, ReleaseLevel level) {
    LoopSection section = new LoopSection(programme, names, level);
    section.counts();
    section.exchanges(names);
    section.together(names);
    section.blocks.addAll(TimeFigure.of(programme, level));
    return new Section("loop", "We asked, you said, we did", section.blocks);
  }

  private Map<String, Count> states() {
    Map<String, Count> states = new LinkedHashMap<>();
    long standing = all.open().size() + all.answered().size() + (long) all.withdrawn().size();
    states.put(openWords(), Count.of(all.open().size()));
    states.put(ANSWERED, Count.of(all.answered().size()));
    states.put("withdrawn", Count.of(all.withdrawn().size()));
    states.put("merged or split", Count.of(programme.contributions().size() - standing));
    return programme.contributions().isEmpty() ? Map.of() : states;
  }

  private String openWords() {
    return all.certain() ? "still open" : "no answer is recorded";
  }

  private Map<String, Count> roles(Names names) {
    Map<String, Count> roles = new TreeMap<>();
    programme
        .contributions()
        .forEach(one -> roles.merge(names.credit(one), Count.of(1), Count::plus));
    return roles;
  }

  private void counts() {
    if (byState.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              all.complete() ? "Nothing was said." : "Nothing that was said is recorded."));
      return;
    }
    blocks.add(
        byState.grid("How far contributions have come", "state", "contributions", OF_COUNTS));
    blocks.add(byRole.grid("Whose contributions they are", "said by", "contributions", OF_COUNTS));
    if (!all.complete()) {
      blocks.add(new Block.Paragraph("Whether this is all that was said is not recorded."));
    }
  }

  private void exchanges(Names names) {
    Quoting quoting = new Quoting(byState, byRole, level, MOST_SHOWN);
    List<Block> open = new ArrayList<>();
    List<Block> answered = new ArrayList<>();
    all.open().forEach(line -> add(line, openWords(), names, quoting, open));
    all.answered().forEach(line -> add(line, ANSWERED, names, quoting, answered));
    under(Words.sentence(openWords()), open);
    under("Answered", answered);
    rest(open.size() + answered.size());
  }

  private void add(
      YouSaidWeDid.Line line, String state, Names names, Quoting quoting, List<Block> to) {
    Contribution said = contributions.get(line.said());
    if (said != null && quoting.allows(said, state, names.credit(said))) {
      to.add(words.exchange(line, said));
    }
  }

  private void under(String heading, List<Block> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Heading(heading));
      blocks.addAll(lines);
    }
  }

  /** Where the rest is: how many that is follows from the number of all, as it is shown. */
  private void rest(int shown) {
    if (byState.isEmpty()) {
      return;
    }
    if (level.internal()) {
      long rest = (long) all.open().size() + all.answered().size() - shown;
      if (rest > 0) {
        blocks.add(
            new Block.Paragraph(
                "These are the first "
                    + shown
                    + ". "
                    + Words.number(rest, "more is", "more are")
                    + " in the record."));
      }
      return;
    }
    if (shown == MOST_SHOWN) {
      String of = byState.totalWords().map(total -> ", of " + total + " in all").orElse("");
      blocks.add(new Block.Paragraph("These are the first " + MOST_SHOWN + of + "."));
    }
    blocks.add(new Block.Paragraph(REST));
  }

  private void together(Names names) {
    if (all.together().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading("Decided together, without being asked for"));
    blocks.add(
        new Block.Points(all.together().stream().map(one -> words.point(one, names)).toList()));
  }
}
