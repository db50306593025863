package org.involvement.scoring.internal.fact;

import java.util.List;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;

/**
 * Reads one fact of the items of a programme, with what people say on it against the record.
 *
 * @param source where the fact comes from
 * @param asked the answers it takes
 * @param programme the record
 * @param contests the accounts of a fact that the record holds
 */
public record FactReader(
    FactSource source, AnswerType asked, Programme programme, Contests contests) {
  public static FactReader of(
      FactId fact, AnswerType asked, Programme programme, List<Account> accounts) {
    FactSource source = FactSource.of(fact);
    return new FactReader(source, asked, programme, Contests.of(fact, source, accounts));
  }

  /** Returns the record's reading of an item, or unknown where an account of it differs. */
  public Reading read(Item item) {
    Reading recorded = recorded(item);
    return contests.isEmpty() ? recorded : contests.with(recorded, item);
  }

  /** Returns the record's own reading of an item. */
  public Reading recorded(Item item) {
    return source.read(asked, programme, item);
  }
}
