package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Step;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.value.Text;

/** One contribution and what came of it, in words. */
final class ExchangeWords {
  private final Names names;
  private final boolean certain;
  private final ReleaseLevel level;

  ExchangeWords(Names names, boolean certain, ReleaseLevel level) {
    this.names = names;
    this.certain = certain;
    this.level = level;
  }

  Block.Exchange exchange(YouSaidWeDid.Line line, Contribution said) {
    Optional<String> words = said.text().filter(text -> said.quotable()).map(Text::value);
    return new Block.Exchange(
        line.asked().map(names::activity), words, credit(said, words.isPresent()), did(line, said));
  }

  /** What was said and what came of it, without what was asked. */
  String sentence(YouSaidWeDid.Line line, Contribution said) {
    return said(line, said) + ": " + String.join("; ", did(line, said));
  }

  /** The words and whose they are; whose only, where the words are not printed. */
  String said(YouSaidWeDid.Line line, Contribution said) {
    Block.Exchange exchange = exchange(line, said);
    return exchange
        .said()
        .map(words -> "\"" + words + "\" (" + exchange.credit() + ")")
        .orElse(exchange.credit());
  }

  Point point(YouSaidWeDid.Together together, Names names) {
    return new Point(
        names.decision(together.decision()),
        together.did().stream().map(id -> "Changed: " + names.change(id)).toList());
  }

  private String credit(Contribution said, boolean printed) {
    String credit = names.credit(said);
    if (level.internal()) {
      credit += said.raisedOn().isKnown() ? ", " + said.raisedOn() : "";
    }
    return printed ? credit : said.id() + " (words not printed), " + credit;
  }

  private List<String> did(YouSaidWeDid.Line line, Contribution said) {
    List<String> did = new ArrayList<>();
    line.decided().ifPresent(what -> did.add("Decided: " + decided(what, said)));
    if (!line.fedBack().isEmpty()) {
      did.add(
          "Fed back: " + RecordWords.and(line.fedBack().stream().map(RecordWords::of).toList()));
    }
    line.did().forEach(change -> did.add("Changed: " + names.change(change)));
    names
        .besides(said)
        .filter(change -> !line.did().contains(change))
        .ifPresent(change -> did.add("Changed, on a day not recorded: " + names.change(change)));
    if (did.isEmpty()) {
      did.add(certain ? "Nothing so far" : "What was done with it is not recorded");
    }
    return did;
  }

  private static String decided(Disposition what, Contribution said) {
    return RecordWords.of(what)
        + said.history()
            .decision()
            .flatMap(Step.Decided::reason)
            .map(reason -> ", because: " + reason.value())
            .orElse("");
  }
}
