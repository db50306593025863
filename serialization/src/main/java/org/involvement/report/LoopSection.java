package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Block;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.programme.YouSaidWeDid;

/** What was asked, what was said, and what came of it, with what is still open first. */
final class LoopSection {
  private static final String OF_COUNTS =
      "Contributions, not people: one person may have made many. What was never recorded is not in"
          + " it.";

  private static final Block NO_ANSWER =
      new Block.Paragraph(
          "Answered means that decision and reason were fed back, to those who said it or in public."
              + " A decision or a change alone is no answer.");

  private static final Block TOLD =
      new Block.Paragraph(
          "An answer needs a decision on record and the day on which it was fed back with its reason."
              + " So it is not known whether these contributors still wait.");

  private final ReleaseLevel level;
  private final Exchanges exchanges;
  private final YouSaidWeDid all;
  private final ExchangeWords words;
  private final List<Block> blocks = new ArrayList<>();

  private LoopSection(Programme programme, Names names, Credits credits, ReleaseLevel level) {
    this.level = level;
    exchanges = new Exchanges(programme, names, level);
    all = exchanges.all();
    words = new ExchangeWords(names, credits, all.certain(), level);
  }

  static Section of(Programme programme, Names names, Credits credits, ReleaseLevel level) {
    LoopSection section = new LoopSection(programme, names, credits, level);
    section.counts();
    section.listed();
    section.together(names);
    section.blocks.addAll(TimeFigure.of(programme, level));
    return new Section("loop", "We asked, you said, we did", section.blocks);
  }

  private void counts() {
    if (exchanges.byState().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              all.complete() ? "Nothing was said." : "Nothing that was said is recorded."));
      return;
    }
    blocks.add(
        exchanges
            .byState()
            .grid("How far contributions have come", "state", "contributions", OF_COUNTS));
    blocks.add(
        exchanges
            .byRole()
            .grid("Whose contributions they are", "said by", "contributions", OF_COUNTS));
    if (!all.complete()) {
      blocks.add(new Block.Paragraph("Whether this is all that was said is not recorded."));
    }
  }

  private void listed() {
    under(RecordWords.sentence(exchanges.openWords()), List.of(NO_ANSWER), exchanges.open());
    under(RecordWords.sentence(Exchanges.TOLD), List.of(TOLD), exchanges.told());
    under("Answered", List.of(), exchanges.answered());
    rest(exchanges.listed().size());
  }

  private void under(String heading, List<Block> meaning, List<Exchanges.Listed> listed) {
    if (!listed.isEmpty()) {
      blocks.add(new Block.Heading(heading));
      blocks.addAll(meaning);
      listed.forEach(one -> blocks.add(words.exchange(one.line(), one.said())));
    }
  }

  /** Where the rest is: how many that is follows from the number of all, as it is shown. */
  private void rest(int shown) {
    if (exchanges.byState().isEmpty()) {
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
                    + RecordWords.number(rest, "more is", "more are")
                    + " in the record."));
      }
      return;
    }
    if (shown == Exchanges.MOST_SHOWN) {
      String of =
          exchanges.byState().totalWords().map(total -> ", of " + total + " in all").orElse("");
      blocks.add(new Block.Paragraph("These are the first " + Exchanges.MOST_SHOWN + of + "."));
    }
    blocks.add(new Block.Paragraph(Exchanges.REST));
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
