package org.involvement.scoring.internal;

import java.util.Comparator;
import org.involvement.scoring.rule.Fact;

/**
 * An unknown fact of one item.
 *
 * @param fact the fact
 * @param item the item's id
 */
record Variable(Fact fact, String item) {
  static final Comparator<Variable> BY_FACT_AND_ITEM =
      Comparator.comparing((Variable variable) -> variable.fact().subject())
          .thenComparing(variable -> variable.fact().id().value())
          .thenComparing(Variable::item);

  ItemKey key() {
    return new ItemKey(fact.subject(), item);
  }
}
