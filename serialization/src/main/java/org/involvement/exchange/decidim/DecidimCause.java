package org.involvement.exchange.decidim;

import org.involvement.exchange.LossCause;

/** Why a cell of Decidim's open data could not be used. */
public sealed interface DecidimCause extends LossCause {
  /** The causes that are the same wherever they are. */
  enum Fixed implements DecidimCause {
    /** The meeting was withdrawn. */
    DID_NOT_TAKE_PLACE("says that it did not take place"),
    /** None of the meetings in the export has this address. */
    NO_MEETING("names no meeting that is read"),
    /** The result has neither title nor description. */
    NO_WORDS("has no words"),
    /** The state is that of an amendment. */
    OF_AN_AMENDMENT("is the state of an amendment"),
    /** The state is not one of an answer. */
    NO_STATE_OF_AN_ANSWER("comes with an answer, and is no state of one"),
    /** The state is not one of Decidim's own. */
    OWN_STATE("is none of accepted, rejected, evaluating, not_answered, withdrawn"),
    /** There is no reason that could have been given back. */
    NO_ANSWER("was made public without an answer, so no reason was fed back");

    private final String words;

    Fixed(String words) {
      this.words = words;
    }

    @Override
    public String toText() {
      return words;
    }
  }

  /**
   * Nobody can say in which of several meetings it was said.
   *
   * @param meetings the number of meetings that are named
   */
  record SeveralMeetings(int meetings) implements DecidimCause {
    @Override
    public String toText() {
      return "names " + meetings + " meetings";
    }
  }

  /**
   * A step needs a day.
   *
   * @param column the column that would hold the day, and is empty
   */
  record NoDay(String column) implements DecidimCause {
    @Override
    public String toText() {
      return "has no day: " + column + " is empty";
    }
  }
}
