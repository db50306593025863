package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Contradiction;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.known.Gap;
import org.involvement.value.Answer;
import org.involvement.value.Basis;

/** What each side says where the answers to a practice contradict each other. */
public final class Contradictions {
  private static final Comparator<Side> ORDER =
      Comparator.comparing(Side::basis).thenComparing(side -> side.answer().toString());

  private final Programme programme;
  private final List<Contradiction> found = new ArrayList<>();

  private record Side(Basis basis, Answer answer) {}

  private Contradictions(Programme programme) {
    this.programme = programme;
  }

  /** Those of a scorecard's tree, from its top down. */
  public static List<Contradiction> of(Score root, Programme programme) {
    Contradictions all = new Contradictions(programme);
    all.collect("", root);
    return List.copyOf(all.found);
  }

  private void collect(String path, Score score) {
    for (Gap gap : score.gaps()) {
      if (gap.cause() == Gap.Cause.CONTRADICTED) {
        found.add(contradiction(path, gap));
      }
    }
    for (Score part : score.parts()) {
      collect(path.isEmpty() ? part.id() : path + "/" + part.id(), part);
    }
  }

  private Contradiction contradiction(String path, Gap gap) {
    FactSource.Answered source = new FactSource.Answered(Practice.of(gap.fact().value()));
    Map<Side, Long> sides = new TreeMap<>(ORDER);
    Examples items = new Examples();
    Item.of(gap.subject(), programme)
        .forEach(
            item -> {
              List<PracticeRecord> records = source.records(programme, item);
              List<Side> said = records.size() > 1 ? sides(records) : List.of();
              if (said.stream().map(side -> side.answer().toString()).distinct().count() > 1) {
                items.add(item.id());
                said.forEach(side -> sides.merge(side, 1L, Long::sum));
              }
            });
    return Contradiction.builder()
        .criterion(path)
        .fact(gap.fact())
        .subject(gap.subject())
        .said(sides.entrySet().stream().map(side -> said(side.getKey(), side.getValue())).toList())
        .items(items.items())
        .examples(items.first())
        .build();
  }

  private static List<Side> sides(List<PracticeRecord> records) {
    return records.stream()
        .filter(record -> !(record.answer() instanceof Answer.PreferNotToSay))
        .map(record -> new Side(record.basis(), record.answer()))
        .toList();
  }

  private static Contradiction.Said said(Side side, long items) {
    return new Contradiction.Said(side.basis(), side.answer(), items);
  }
}
