package org.involvement.csv;

import java.util.Objects;
import java.util.Optional;
import org.involvement.value.Text;

/**
 * What whoever passes tables on says of them, beside what is known of itself: the as-of day, the
 * readers it is for, how many rows there are, the release level, and what is withheld.
 *
 * @param licence what may be done with the tables, such as 'CC BY 4.0' or 'not to be passed on'
 * @param note what else a reader should know; empty where there is nothing
 */
public record DataCard(Text licence, Optional<Text> note) {
  /** Checks that both are there. */
  public DataCard {
    Objects.requireNonNull(licence, "dataCard.licence");
    Objects.requireNonNull(note, "dataCard.note");
  }

  /** {@return a card that says only the licence} */
  public static DataCard of(String licence) {
    return new DataCard(Text.of(licence), Optional.empty());
  }
}
