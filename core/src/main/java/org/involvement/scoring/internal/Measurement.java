package org.involvement.scoring.internal;

import java.util.List;
import java.util.Optional;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;

/**
 * A quantity as a record holds it.
 *
 * @param subject what it is a quantity of
 * @param complete whether all items are recorded
 * @param items each item that it applies to
 * @param gaps what is unknown of it
 * @param exemptions the items to which it does not apply
 */
record Measurement(
    Subject subject,
    boolean complete,
    List<MeasuredItem> items,
    List<Gap> gaps,
    List<Exemption> exemptions) {
  /**
   * One item.
   *
   * @param span its number; empty means unknown
   */
  record MeasuredItem(Optional<Span> span) {}
}
