package org.involvement.exchange.polis;

import org.involvement.exchange.LossKind;

/**
 * Parts of a Polis export that were not imported or not counted, and differences between its files.
 */
public enum PolisLoss implements LossKind {
  /** Votes on statements that are not known. */
  UNLISTED_STATEMENTS("votes on statements that " + PolisReader.COMMENTS + " does not list"),
  /** Votes on statements that moderators rejected. */
  REJECTED_STATEMENTS("votes on statements that moderators took out, kept and not counted"),
  /** Votes that the same person replaced at the same moment. */
  SAME_MOMENT("votes replaced by one of the same moment that stands below it"),
  /** Votes that the same person replaced later. */
  REPLACED("votes replaced by a later one of the same person, kept and not counted"),
  /** Ids by which people are known elsewhere. */
  OTHER_IDS("ids of people in other systems (xid), which are not taken over"),
  /** Statements whose votes two files count differently. */
  OTHER_COUNTS("statements of which " + PolisReader.COMMENTS + " counts other votes"),
  /** People of whom only the votes are known. */
  UNLISTED_PEOPLE("people who voted and are not in " + PolisReader.PARTICIPANTS),
  /** Columns of the people's file that name no statement. */
  NO_STATEMENT("columns of " + PolisReader.PARTICIPANTS + " that are no statement"),
  /** Votes on which two files differ. */
  OTHER_VOTES("votes of which " + PolisReader.PARTICIPANTS + " says otherwise"),
  /** Numbers of the summary that the other files do not confirm. */
  OTHER_NUMBERS("numbers of " + PolisReader.SUMMARY + " (statements, voters) that differ"),
  /** Lines of the summary that have no place here. */
  OTHER_LINES("lines of " + PolisReader.SUMMARY + " that are not taken over");

  private final String words;

  PolisLoss(String words) {
    this.words = words;
  }

  @Override
  public String toText() {
    return words;
  }
}
