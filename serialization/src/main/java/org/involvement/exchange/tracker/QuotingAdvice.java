package org.involvement.exchange.tracker;

import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.value.Readers;

/**
 * How many contributions of a tracker may be quoted, and how to let more be, such as 'the words of
 * 3 of 5 contributions may be printed. Write yes under 'May be quoted' for those who agreed'.
 *
 * @param quotable the number of contributions whose words may be printed
 * @param contributions the number of all contributions
 */
public record QuotingAdvice(long quotable, long contributions) {
  /** {@return the advice on a programme made from a tracker; empty if all may be quoted} */
  public static Optional<QuotingAdvice> of(Programme programme) {
    long all = programme.contributions().size();
    long quotable =
        programme.contributions().stream().filter(one -> one.mayBeReadBy(Readers.PUBLIC)).count();
    return quotable == all ? Optional.empty() : Optional.of(new QuotingAdvice(quotable, all));
  }

  /** {@return the advice in words, without a full stop, so that more can follow} */
  public String toText() {
    return "the words of "
        + quotable
        + " of "
        + TrackerNotes.number(contributions, "contribution")
        + " may be printed. Write yes under '"
        + PiritColumn.QUOTABLE.header()
        + "' for those who agreed";
  }
}
