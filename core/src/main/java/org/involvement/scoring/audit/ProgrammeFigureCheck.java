package org.involvement.scoring.audit;

import java.util.List;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.known.Subject;

/** Whether a figure of the programme counts one programme, which is recorded. */
final class ProgrammeFigureCheck implements Figure.Cases<List<Mismatch>> {
  private final Mismatches found;

  ProgrammeFigureCheck(Mismatches found) {
    this.found = found;
  }

  @Override
  public List<Mismatch> counted(Figure.Counted counted) {
    return one(counted.subject(), counted.complete(), counted.items() + counted.out());
  }

  @Override
  public List<Mismatch> answered(Figure.Answered answered) {
    long items = answered.decided() + answered.unknown() + answered.out();
    return one(answered.subject(), answered.complete(), items);
  }

  /** A quantity that does not apply to the programme has no item. */
  @Override
  public List<Mismatch> scaled(Figure.Scaled scaled) {
    return found.list();
  }

  @Override
  public List<Mismatch> rated(LevelFigure.Rated rated) {
    return found.list();
  }

  @Override
  public List<Mismatch> kept(LevelFigure.Kept kept) {
    return found.list();
  }

  @Override
  public List<Mismatch> fixed(Figure.Fixed fixed) {
    return found.list();
  }

  private List<Mismatch> one(Subject subject, boolean complete, long items) {
    if (subject == Subject.PROGRAMME) {
      found.compare("working.complete", complete, true);
      found.compare("working", items, 1L);
    }
    return found.list();
  }
}
