package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.exchange.LossCause;
import org.involvement.value.PartialDate;

/** Why a cell of a tracker could not be used, or how it was read. */
public sealed interface TrackerCause extends LossCause {
  /** The causes that are the same wherever they are. */
  enum Fixed implements TrackerCause {
    /** A step needs a single day. */
    NO_DAY("is not a single day, such as 2022-03-01"),
    /** A contribution is raised on a single day. */
    NO_DAY_RAISED("is not a single day, so the contribution has none"),
    /** It is in none of the forms of a time. */
    NO_TIME(
        "is not a day, month, year or period, such as 2022-03-01, March 2022 or"
            + " 2022-03-01/2022-03-03"),
    /** It is not one of the words for a decision. */
    NO_DECISION("is not one of " + PiritSteps.DISPOSITIONS),
    /** The day of a decision is missing. */
    NO_DAY_DECIDED("has no day on which it was decided"),
    /** The decision of a day is missing. */
    NOTHING_DECIDED("is a day on which nothing is said to be decided"),
    /** The day of a change is missing. */
    NO_DAY_CHANGED("has no day on which it changed"),
    /** It says that nothing changed, or that it is not known. */
    NO_CHANGE("names no change, so none is recorded"),
    /** It is the answer in a row whose decision is that nothing changes. */
    NOTHING_TAKEN_UP(
        "follows a decision that takes nothing up and has no day of a change, so none is recorded"),
    /** It is about a change that is not recorded. */
    ON_NO_CHANGE("is about a change, and none is recorded"),
    /** It is the name of no standard. */
    NO_STANDARD("is none of the UK Standards of 2019"),
    /** It is no clear yes or no. */
    NEITHER_YES_NOR_NO("is not one of yes, y, true, no, n, false, so the words may not be quoted"),
    /** It lets words be quoted that are not there. */
    NO_WORDS("is about words, and there are none");

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
   * A row whose time is not known yet.
   *
   * @param asOf the day whose knowledge the programme holds
   */
  record LaterRow(LocalDate asOf) implements TrackerCause {
    @Override
    public String toText() {
      return "is after " + asOf + ", so the row is left out";
    }
  }

  /**
   * A change whose day is not known yet.
   *
   * @param asOf the day whose knowledge the programme holds
   */
  record LaterChange(LocalDate asOf) implements TrackerCause {
    @Override
    public String toText() {
      return "is after " + asOf + ", so no change is recorded";
    }
  }

  /**
   * A row about an occasion alone.
   *
   * @param hoped the heading under which it says nothing
   */
  record OnlyAnOccasion(String hoped) implements TrackerCause {
    @Override
    public String toText() {
      return "says nothing under '" + hoped + "' and names no change, so it is no contribution";
    }
  }

  /**
   * A step before the contribution was raised.
   *
   * @param raised the day on which it was raised
   * @param when the heading of that day
   */
  record BeforeRaised(PartialDate raised, String when) implements TrackerCause {
    @Override
    public String toText() {
      return "is before " + raised + ", the day under '" + when + "'";
    }
  }

  /**
   * A step that needs a decision before it.
   *
   * @param decided the heading of what was decided
   * @param decidedOn the heading of the day of that
   */
  record NeedsDecision(String decided, String decidedOn) implements TrackerCause {
    @Override
    public String toText() {
      return "needs a decision by that day, under '" + decided + "' and '" + decidedOn + "'";
    }
  }

  /**
   * A day of feeding back without a decision before it.
   *
   * @param needs the decision that it needs
   */
  record NoAnswerYet(NeedsDecision needs) implements TrackerCause {
    @Override
    public String toText() {
      return needs.toText() + ", to count as an answer";
    }
  }

  /**
   * A date of which the order of day and month is not known.
   *
   * @param day the first such date of the column, if the first number is the day
   * @param other the same, if the first number is the month
   * @param rows the number of such dates in the column
   * @param proofs the first row that shows each order; both orders, or none
   */
  record UnknownOrder(LocalDate day, LocalDate other, int rows, Map<DayOrder, Integer> proofs)
      implements TrackerCause {
    /** Copies the proofs. */
    public UnknownOrder {
      proofs = Map.copyOf(proofs);
    }

    @Override
    public String toText() {
      return "could be "
          + (rows == 1
              ? DayWords.withoutYear(day) + " or " + DayWords.withoutYear(other)
              : "day/month or month/day" + counted(rows))
          + "; "
          + (proofs.isEmpty() ? "no date in the column shows which" : bothProofs())
          + ". Write "
          + DayWords.full(day)
          + " or "
          + day
          + ".";
    }

    private String bothProofs() {
      List<String> all = new ArrayList<>();
      for (DayOrder order : DayOrder.values()) {
        Optional.ofNullable(proofs.get(order))
            .ifPresent(row -> all.add("row " + row + " has the " + order.first() + " first"));
      }
      return String.join(" and ", all);
    }
  }

  /**
   * A date that shows how others of its column are read.
   *
   * @param order the order of day and month that it has
   * @param read the first date that is read by it, as it is written
   * @param day the day that this is read as
   * @param rows the number of dates that are read by it
   */
  record KnownOrder(DayOrder order, String read, LocalDate day, int rows) implements TrackerCause {
    @Override
    public String toText() {
      return "has the "
          + order.first()
          + " first, so "
          + read
          + " is read as "
          + DayWords.full(day)
          + counted(rows);
    }
  }

  /**
   * A number that stands for a day.
   *
   * @param day the day that it is read as
   * @param rows the number of such cells in the column
   */
  record NumberedDay(LocalDate day, int rows) implements TrackerCause {
    @Override
    public String toText() {
      return "is read as " + DayWords.full(day) + ", as Excel numbers days" + counted(rows);
    }
  }

  private static String counted(int rows) {
    return rows == 1 ? " (1 row)" : " (" + rows + " rows)";
  }
}
