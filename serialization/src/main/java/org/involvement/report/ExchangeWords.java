package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Step;
import org.involvement.feedback.TextForm;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.programme.YouSaidWeDid;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.Text;

/** One contribution and what came of it, in words. */
final class ExchangeWords {
  private final Names names;
  private final Credits credits;
  private final boolean certain;
  private final ReleaseLevel level;

  ExchangeWords(Names names, Credits credits, boolean certain, ReleaseLevel level) {
    this.names = names;
    this.credits = credits;
    this.certain = certain;
    this.level = level;
  }

  Block.Exchange exchange(YouSaidWeDid.Line line, Contribution said) {
    Optional<String> words = said.textFor(level.readers()).map(Text::value);
    boolean inOtherWords = said.form().filter(TextForm::isOrganisations).isPresent();
    return new Block.Exchange(
        line.asked().map(names::activity),
        words.filter(any -> !inOtherWords),
        words
            .map(text -> inOtherWords ? text + " (" + details(said) + ")" : details(said))
            .orElseGet(() -> said.id() + " (words not printed), " + details(said)),
        did(line, said));
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

  /**
   * Whose it is, and what else is recorded of what was said; quotation marks tell words of people.
   */
  private String details(Contribution said) {
    List<String> details = new ArrayList<>(List.of(credits.of(said)));
    said.kind().map(RecordWords::of).ifPresent(details::add);
    said.form()
        .filter(form -> form != TextForm.VERBATIM)
        .map(RecordWords::of)
        .ifPresent(details::add);
    said.saidBy().map(people -> "said by " + people(people)).ifPresent(details::add);
    if (level.internal()) {
      if (said.raisedOn().isKnown()) {
        details.add(said.raisedOn().toString());
      }
      said.hold().map(why -> "held: " + RecordWords.of(why)).ifPresent(details::add);
      links("conflicts with ", said.conflictsWith()).ifPresent(details::add);
      links("made of ", said.derivedFrom()).ifPresent(details::add);
    }
    return String.join(", ", details)
        + said.dissentFor(level.readers())
            .map(text -> "; some saw it differently: " + text.value())
            .orElse("");
  }

  private static String people(Count people) {
    return people + (people.equals(Count.of(1)) ? " person" : " people");
  }

  private static Optional<String> links(String what, List<ContributionId> others) {
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(what + RecordWords.and(others.stream().map(ContributionId::value).toList()));
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
