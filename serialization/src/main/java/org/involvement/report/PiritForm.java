package org.involvement.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.page.Block;
import org.involvement.page.Document;
import org.involvement.page.Field;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.value.ChangeId;
import org.involvement.value.PartialDate;

/** A tracker of impact as PIRIT asks for it, a row for each contribution that may stand. */
final class PiritForm implements Draft {
  private final Programme programme;
  private final Names names;
  private final StandardThemes themes = StandardThemes.uk();
  private final Map<ChangeId, Change> changes = new HashMap<>();

  PiritForm(Programme programme) {
    this.programme = programme;
    names = new Names(programme);
    programme.changes().forEach(one -> changes.put(one.id(), one));
  }

  @Override
  public Document page(ReleaseLevel level) {
    Programme shown = level.shown(programme);
    Exchanges exchanges = new Exchanges(shown, names, level);
    ExchangeWords exchange =
        new ExchangeWords(
            names, new Credits(shown, names, level), exchanges.all().certain(), level);
    List<Block> said = new ArrayList<>();
    Set<ChangeId> told = new HashSet<>();
    for (Exchanges.Listed one : exchanges.listed()) {
      List<Change> changed = changed(one);
      changed.forEach(change -> told.add(change.id()));
      String quoted = exchange.said(one.line(), one.said());
      said.add(row(said.size() + 1, one, quoted, changed, level));
    }
    said.add(new Block.Paragraph(Exchanges.REST));
    ChangeWords words = new ChangeWords(programme, level.readers());
    List<Block> others = new ArrayList<>();
    for (Change change : programme.changes()) {
      if (!told.contains(change.id())) {
        others.add(row(others.size() + 1, change, words));
      }
    }
    if (others.isEmpty()) {
      others.add(new Block.Paragraph("No other change is recorded."));
    }
    return Draft.page(
        "Tracker of the impact of involvement",
        programme,
        level,
        List.of(
            new Section("how-to-read", "What this is", List.of(source(level))),
            new Section("contributions", "What the public contributed", said),
            new Section("changes", "Other changes", others)));
  }

  private static Block source(ReleaseLevel level) {
    return new Block.Paragraph(
        "After the Tracking Tool of the Public Involvement in Research Impact Toolkit (PIRIT;"
            + " A. Newman and others, Cardiff University and Marie Curie, 2023). The headings are in"
            + " our words. Which change stands beside which contribution is as recorded, and nothing"
            + " was verified."
            + (level.internal()
                ? ""
                : " The days of contributions are left to people to fill in."));
  }

  private Block row(
      int number, Exchanges.Listed one, String said, List<Change> changed, ReleaseLevel level) {
    return sheet(
        "Contribution " + number,
        level.internal() ? when(one.said()) : Optional.empty(),
        one.line().asked().map(names::activity),
        Optional.of(said),
        changed,
        themes.names(one.said().themes()));
  }

  private static Block row(int number, Change change, ChangeWords words) {
    return sheet(
        "Change " + number,
        Optional.empty(),
        Optional.empty(),
        words.hoped(change),
        List.of(change),
        List.of());
  }

  private static Block sheet(
      String caption,
      Optional<String> when,
      Optional<String> how,
      Optional<String> hoped,
      List<Change> changed,
      List<String> standards) {
    return new Block.Sheet(
        caption,
        List.of(
            new Field("When", when.stream().toList()),
            new Field("How the public contributed", how.stream().toList()),
            new Field("What they hoped to influence", hoped.stream().toList()),
            new Field(
                "What changed (if anything)", changed.stream().map(ChangeWords::changed).toList()),
            new Field(
                "Why it matters",
                changed.stream().flatMap(one -> ChangeWords.whyItMatters(one).stream()).toList()),
            new Field("UK Standard", standards)));
  }

  private List<Change> changed(Exchanges.Listed one) {
    return Stream.concat(one.line().did().stream(), names.besides(one.said()).stream())
        .distinct()
        .flatMap(id -> Optional.ofNullable(changes.get(id)).stream())
        .toList();
  }

  private Optional<String> when(Contribution said) {
    return Optional.of(said.raisedOn())
        .filter(PartialDate::isKnown)
        .map(PartialDate::toString)
        .or(() -> said.activity().flatMap(names::period));
  }
}
