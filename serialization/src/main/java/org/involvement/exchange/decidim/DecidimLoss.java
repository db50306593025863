package org.involvement.exchange.decidim;

import org.involvement.exchange.LossKind;

/** Parts of Decidim's open data that have no place in a programme. */
public enum DecidimLoss implements LossKind {
  /** Files that hold neither proposals, results nor meetings. */
  OTHER_FILES("files of the folder that are not read"),
  /** Parts of spaces that were not asked for. */
  OTHER_SPACES("proposals, results and meetings of other spaces"),
  /** Words in languages beyond the first. */
  FURTHER_LANGUAGES("titles, texts and answers in further languages"),
  /** Meetings that did not take place. */
  WITHDRAWN_MEETINGS("meetings that were withdrawn"),
  /** Meetings after the day whose knowledge the programme holds. */
  LATER_MEETINGS("meetings after the as-of day"),
  /** Meetings whose people may not have been counted. */
  UNCOUNTED_MEETINGS("meetings with 0 attendees, which is also written where nobody counted"),
  /** Proposals after the day whose knowledge the programme holds. */
  LATER_PROPOSALS("proposals after the as-of day"),
  /** The meeting of a proposal, if no single meeting is known. */
  UNCLEAR_MEETING("proposals from several meetings, or from one that is not read"),
  /** The state of an amendment. */
  AMENDMENTS("amendments, whose state is said by those whom they amend"),
  /** Withdrawals of proposals without a day. */
  WITHDRAWN_WITHOUT_DAY("proposals withdrawn without a day"),
  /** Answers to proposals that are not said to be answered. */
  ANSWERS_WITHOUT_STATE("answers without a state that they answer with"),
  /** States that only this platform has. */
  OWN_STATES("states of a platform's own"),
  /** States without a day. */
  STATES_WITHOUT_DAY("states without a day"),
  /** Answers that may not have been made public. */
  PERHAPS_NOT_PUBLIC("answers of which it is not said whether they were made public"),
  /** States made public without a reason. */
  PUBLIC_WITHOUT_ANSWER("states made public without an answer"),
  /** Links from a result to the one that it is part of. */
  PARTS_OF_RESULTS("ties of results to those that they are part of"),
  /** Results without words. */
  RESULTS_WITHOUT_WORDS("results without title and description"),
  /** Results that may be done. */
  RESULTS_WITHOUT_PROGRESS(
      "results of which it is not said how far they are, taken for commitments"),
  /** The progress of a result that is not done. */
  PROGRESS("shares of results below 100 % that are done"),
  /** The proposals of a result that is not done. */
  TIES_OF_COMMITMENTS("ties of results below 100 % to proposals"),
  /** Proposals of a result that are not in the programme. */
  TIES_TO_UNREAD("ties of results to proposals that are not read"),
  /** Proposals of a result without a day. */
  TIES_WITHOUT_DAY("ties of results at 100 % without an end to proposals");

  private final String words;

  DecidimLoss(String words) {
    this.words = words;
  }

  @Override
  public String toText() {
    return words;
  }
}
