package org.involvement.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.exchange.ControlCharacterLoss;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.LossKind;
import org.involvement.exchange.LossPlace;
import org.involvement.programme.Programme;
import org.involvement.sheet.internal.ControlCharacters;
import org.involvement.sheet.internal.CsvProblems;

/** Counts of each kind of loss, with the first places. */
public final class Losses {
  private final Map<LossKind, Long> items = new LinkedHashMap<>();
  private final List<LossPlace> places = new ArrayList<>();

  /** Adds some of a kind, which may be none. */
  public void add(LossKind kind, long number) {
    if (number > 0) {
      items.merge(kind, number, Long::sum);
    }
  }

  /** Adds one with its place. */
  public void add(LossPlace place) {
    add(place.kind(), 1);
    if (places.size() < CsvProblems.MOST) {
      places.add(place);
    }
  }

  /** Adds others, with their places. */
  public void addAll(Losses others) {
    others.items.forEach(this::add);
    others.places.stream().limit(CsvProblems.MOST - places.size()).forEach(places::add);
  }

  /** Adds what was counted before. */
  public void addAll(List<Loss> losses) {
    losses.forEach(loss -> add(loss.kind(), loss.items()));
  }

  /** Adds control characters, with the place of the first. */
  public void add(ControlCharacters controls) {
    Optional<ControlCharacters.First> first = controls.first();
    first.ifPresent(
        one -> add(new ControlCharacterLoss(one.character(), one.place()), controls.count()));
  }

  /** Returns a programme with the losses of its import. */
  public ImportedProgramme with(Programme programme) {
    return new ImportedProgramme(programme, list(), places);
  }

  /** Returns the losses in the order in which their kinds were first met. */
  public List<Loss> list() {
    return items.entrySet().stream().map(each -> new Loss(each.getKey(), each.getValue())).toList();
  }
}
