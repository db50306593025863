package org.involvement.engagement;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How people were involved in an activity, such as 'workshop'.
 *
 * <p>Our own judgement of what needs a word; others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Method(String value) implements Comparable<Method> {
  /** A standing group that advises. */
  public static final Method ADVISORY_GROUP = of("advisory-group");

  /** Somebody who speaks for the work among their own. */
  public static final Method AMBASSADOR = of("ambassador");

  /** Several days in which all who are concerned draw up a plan together. */
  public static final Method CHARRETTE = of("charrette");

  /** A large group drawn by lot that learns, deliberates and recommends. */
  public static final Method CITIZENS_ASSEMBLY = of("citizens-assembly");

  /** A small group drawn by lot that hears witnesses and gives its verdict. */
  public static final Method CITIZENS_JURY = of("citizens-jury");

  /** A standing list of people who are asked again and again. */
  public static final Method CITIZENS_PANEL = of("citizens-panel");

  /** People who use and people who run something design it together. */
  public static final Method CO_DESIGN = of("co-design");

  /** A few days of designing together, up to something that can be tried. */
  public static final Method CO_DESIGN_SPRINT = of("co-design-sprint");

  /** A place where a remark can be left at any time. */
  public static final Method COMMENT_BOX = of("comment-box");

  /** Lay people question experts and write down what they agree on. */
  public static final Method CONSENSUS_CONFERENCE = of("consensus-conference");

  /** A random sample is asked before and after it deliberated. */
  public static final Method DELIBERATIVE_POLL = of("deliberative-poll");

  /** Rounds of rating in which each sees how all rated before. */
  public static final Method DELPHI = of("delphi");

  /** People note as they go what they live through. */
  public static final Method DIARY = of("diary");

  /** A time and place to come by without being announced. */
  public static final Method DROP_IN = of("drop-in");

  /** Plans or findings on show, with somebody to talk to. */
  public static final Method EXHIBITION = of("exhibition");

  /** What people lived through is filmed, sorted and designed upon together. */
  public static final Method EXPERIENCE_BASED_CO_DESIGN = of("experience-based-co-design");

  /** A led talk in a small group on one subject. */
  public static final Method FOCUS_GROUP = of("focus-group");

  /** A whole system in one room, from its past to a future all want. */
  public static final Method FUTURE_SEARCH = of("future-search");

  /** Ideas are handed in, commented on and voted on by many. */
  public static final Method IDEA_CROWDSOURCING = of("idea-crowdsourcing");

  /** The same message to many, without a way to answer. */
  public static final Method INFORMATION_CAMPAIGN = of("information-campaign");

  /** A talk with one person. */
  public static final Method INTERVIEW = of("interview");

  /** The way through a service is drawn by those who went it. */
  public static final Method JOURNEY_MAPPING = of("journey-mapping");

  /** A seat on the governing body for somebody who is no professional. */
  public static final Method LAY_BOARD_MEMBER = of("lay-board-member");

  /** People who are no professionals review a proposal or a paper. */
  public static final Method LAY_REVIEW = of("lay-review");

  /** Regular news to those who asked for them. */
  public static final Method NEWSLETTER = of("newsletter");

  /** Ideas are written down alone, then shared, sorted and voted on. */
  public static final Method NOMINAL_GROUP = of("nominal-group");

  /** A place on the web to write and answer over days or weeks. */
  public static final Method ONLINE_FORUM = of("online-forum");

  /** A day on which anybody may come and look. */
  public static final Method OPEN_DAY = of("open-day");

  /** Those present make the agenda, and each goes where it is of use. */
  public static final Method OPEN_SPACE = of("open-space");

  /** Going to where people are instead of asking them to come. */
  public static final Method OUTREACH_VISIT = of("outreach-visit");

  /** Those concerned research their own situation in order to change it. */
  public static final Method PARTICIPATORY_ACTION_RESEARCH = of("participatory-action-research");

  /** People decide how a part of the money is spent. */
  public static final Method PARTICIPATORY_BUDGETING = of("participatory-budgeting");

  /** People draw their own map of a place or a subject. */
  public static final Method PARTICIPATORY_MAPPING = of("participatory-mapping");

  /** People research among those who share their situation. */
  public static final Method PEER_RESEARCH = of("peer-research");

  /** People help each other out of what they share. */
  public static final Method PEER_SUPPORT = of("peer-support");

  /** A demand with signatures. */
  public static final Method PETITION = of("petition");

  /** People photograph what matters to them and say why. */
  public static final Method PHOTOVOICE = of("photovoice");

  /** Groups drawn by lot plan for some days and report as citizens. */
  public static final Method PLANNING_CELL = of("planning-cell");

  /** A model of the place, on which people put what they want. */
  public static final Method PLANNING_FOR_REAL = of("planning-for-real");

  /** One or few questions put to a sample. */
  public static final Method POLL = of("poll");

  /** Those with lived experience and professionals agree what matters most. */
  public static final Method PRIORITY_SETTING_PARTNERSHIP = of("priority-setting-partnership");

  /** Something rough is tried out and changed with those who will use it. */
  public static final Method PROTOTYPING = of("prototyping");

  /** A formal sitting in which anybody may speak for the record. */
  public static final Method PUBLIC_HEARING = of("public-hearing");

  /** A meeting that anybody may come to. */
  public static final Method PUBLIC_MEETING = of("public-meeting");

  /** The same questions on paper or screen, answered alone. */
  public static final Method QUESTIONNAIRE = of("questionnaire");

  /** People read drafts and say what is not clear. */
  public static final Method READER_PANEL = of("reader-panel");

  /** A group drawn to mirror the population that is asked over some time. */
  public static final Method REFERENCE_PANEL = of("reference-panel");

  /** All who may vote decide a question. */
  public static final Method REFERENDUM = of("referendum");

  /** Reading what people say in public, without asking them. */
  public static final Method SOCIAL_MEDIA_LISTENING = of("social-media-listening");

  /** A group that decides on the course of the work. */
  public static final Method STEERING_GROUP = of("steering-group");

  /** People tell what they lived through, in their own way. */
  public static final Method STORYTELLING = of("storytelling");

  /** The same questions put to many. */
  public static final Method SURVEY = of("survey");

  /** A group run by those whom the subject concerns. */
  public static final Method USER_LED_GROUP = of("user-led-group");

  /** People give their time to the work itself. */
  public static final Method VOLUNTEERING = of("volunteering");

  /** Pages to read, whenever somebody looks. */
  public static final Method WEBSITE = of("website");

  /** A session in which those present work on something together. */
  public static final Method WORKSHOP = of("workshop");

  /** Short talks at small tables, between which people move. */
  public static final Method WORLD_CAFE = of("world-cafe");

  /** A paper on which anybody may comment in writing. */
  public static final Method WRITTEN_CONSULTATION = of("written-consultation");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Method {
    Checks.word(value, "method");
  }

  /** {@return the word as a value} */
  public static Method of(String value) {
    return new Method(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Method parse(String text) {
    return new Method(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Method other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
