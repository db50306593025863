package org.involvement.scoring.internal;

import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Working;

/** Whether a working is shown and not scored, as amounts and a profile are. */
final class ShownOnly implements Working.Cases<Boolean> {
  static final Working.Cases<Boolean> CASES = new ShownOnly();

  private ShownOnly() {}

  @Override
  public Boolean figure(Figure figure) {
    return false;
  }

  @Override
  public Boolean amounts(Working.Amounts amounts) {
    return true;
  }

  @Override
  public Boolean combined(Working.Combined combined) {
    return combined.aggregation().isEmpty();
  }

  @Override
  public Boolean undecided(Working.Undecided undecided) {
    return false;
  }

  @Override
  public Boolean inapplicable(Working.Inapplicable inapplicable) {
    return false;
  }
}
