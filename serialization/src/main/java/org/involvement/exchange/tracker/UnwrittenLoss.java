package org.involvement.exchange.tracker;

import org.involvement.exchange.LossKind;

/** Parts of a programme that have no column in a tracker. */
public enum UnwrittenLoss implements LossKind {
  /** Steps of kinds that have no column. */
  STEPS_OF_OTHER_KINDS("steps other than decided, decision and reason fed back, and acted on"),
  /** Steps that were replaced or repeated. */
  STEPS_NOT_STANDING("such steps that no longer stand, or say again what stands"),
  /** Details of how people were told. */
  WAY_OF_FEEDBACK("how it was fed back, to how many, and to one person alone"),
  /** Reasons of decisions. */
  REASONS("reasons of decisions"),
  /** Themes of other names. */
  THEMES("themes that are none of the UK Standards of 2019"),
  /** All that is known of what was said but words, day and themes. */
  DETAILS_OF_CONTRIBUTIONS(
      "contributions of which it is known who said them, how many did, of which kind they are, what"
          + " others said, or by when an answer was promised"),
  /** Forms of texts, permissions and holds that yes and no do not tell apart. */
  WHO_MAY_READ(
      "contributions of which more is known than whether the public may read the words: their form,"
          + " whose word that is, a wish to be named, or a hold"),
  /** All of an activity but time and way. */
  DETAILS_OF_ACTIVITIES("activities of which more is known than time and way"),
  /** All of a change but its words. */
  DETAILS_OF_CHANGES(
      "changes of which more is known than what changed, what was hoped and why it matters"),
  /** Words whose cell holds those of a change. */
  WORDS_OF_CONTRIBUTIONS(
      "words of contributions, where what was hoped of the change stands in their place"),
  /** Contributions and activities without any cell. */
  WITHOUT_COLUMN("contributions and activities of which no column of a tracker is known"),
  /** People and groups. */
  STAKEHOLDERS("stakeholders"),
  /** Objectives of the programme. */
  OBJECTIVES("objectives"),
  /** Levels that were promised. */
  PROMISES("promises"),
  /** Records of power. */
  POWER("records of power"),
  /** Answers on practices. */
  PRACTICES("practices"),
  /** Levels as people experienced them. */
  RATINGS("ratings of a level"),
  /** Statements that people rated. */
  STATEMENTS("statements that were rated"),
  /** Decisions of their own. */
  DECISIONS("decisions"),
  /** Commitments of the organisation. */
  COMMITMENTS("commitments"),
  /** Barriers to involvement. */
  BARRIERS("barriers"),
  /** Outcomes in the end. */
  OUTCOMES("outcomes"),
  /** Words of people who look back. */
  REFLECTIONS("reflections"),
  /** Counts of people by a characteristic. */
  COMPOSITIONS("counts of people by category"),
  /** The people whom the work is for. */
  POPULATIONS("populations"),
  /** Scales that only this programme has. */
  SCALES("scales of its own"),
  /** Records that are kept elsewhere. */
  REFERENCES("references to other registers"),
  /** Which lists are complete. */
  REGISTERS("registers of which a full list was kept"),
  /** Purpose, period and people of the whole programme. */
  WHOLE("purpose, period and number of people of the whole");

  private final String words;

  UnwrittenLoss(String words) {
    this.words = words;
  }

  @Override
  public String toText() {
    return words;
  }
}
