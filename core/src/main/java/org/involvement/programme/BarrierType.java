package org.involvement.programme;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A barrier that is met often enough to have a name, such as 'jargon'.
 *
 * <p>The names are ours. Most follow what J. Ocloo, S. Garfield, B. D. Franklin and S. Dawson
 * (2021) found in 42 reviews (doi:10.1186/s12961-020-00644-3); others are made with {@link #of}.
 * Each sentence begins with the {@link BarrierKind} under which we sort it.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record BarrierType(String value) implements Comparable<BarrierType> {
  /** Psychological: people feel unable to speak. */
  public static final BarrierType LOW_CONFIDENCE = of("low-confidence");

  /** Psychological: people fear for their care, or to be exposed. */
  public static final BarrierType FEAR_OF_CONSEQUENCES = of("fear-of-consequences");

  /** Psychological: telling it once more distresses. */
  public static final BarrierType EMOTIONAL_LOAD = of("emotional-load");

  /** Psychological: people were harmed or ignored before. */
  public static final BarrierType DISTRUST = of("distrust");

  /** Psychological: people feel below the professionals. */
  public static final BarrierType SUBORDINATION = of("subordination");

  /** Psychological: people were asked too often, for too little. */
  public static final BarrierType INVOLVEMENT_FATIGUE = of("involvement-fatigue");

  /** Psychological: somebody is the only one of their kind in the room. */
  public static final BarrierType ISOLATION = of("isolation");

  /** Practical: people are ill, or their strength comes and goes. */
  public static final BarrierType HEALTH_STATUS = of("health-status");

  /** Practical: work and family leave none. */
  public static final BarrierType TIME = of("time");

  /** Practical: it is too far, too costly or cannot be reached. */
  public static final BarrierType TRAVEL = of("travel");

  /** Practical: nobody stands in for them at home. */
  public static final BarrierType CARING_DUTIES = of("caring-duties");

  /** Practical: taking part costs money and is not paid. */
  public static final BarrierType MONEY = of("money");

  /** Practical: payment would cut people's welfare benefits. */
  public static final BarrierType BENEFITS_RISK = of("benefits-risk");

  /** Practical: the place cannot be used by all. */
  public static final BarrierType PHYSICAL_ACCESS = of("physical-access");

  /** Practical: people lack a device, the skill or a connection. */
  public static final BarrierType DIGITAL_ACCESS = of("digital-access");

  /** Communication: the words shut people out. */
  public static final BarrierType JARGON = of("jargon");

  /** Communication: people do not speak the language it is done in. */
  public static final BarrierType LANGUAGE = of("language");

  /** Communication: there is too much to read, or it is too dense. */
  public static final BarrierType LITERACY = of("literacy");

  /** Communication: papers come too late to be read. */
  public static final BarrierType LATE_PAPERS = of("late-papers");

  /** Communication: people never hear what became of it. */
  public static final BarrierType NO_FEEDBACK = of("no-feedback");

  /** Communication: people do not know that they could take part. */
  public static final BarrierType UNAWARE = of("unaware");

  /** Role: people expect different things of each other. */
  public static final BarrierType UNCLEAR_ROLE = of("unclear-role");

  /** Role: people are asked when it is decided already. */
  public static final BarrierType TOKENISM = of("tokenism");

  /** Role: people are told that they are not typical. */
  public static final BarrierType REPRESENTATIVENESS_CHALLENGE = of("representativeness-challenge");

  /** Role: one concern crowds out all others. */
  public static final BarrierType NARROW_AGENDA = of("narrow-agenda");

  /** Structural: people may speak and others decide. */
  public static final BarrierType POWER_IMBALANCE = of("power-imbalance");

  /** Structural: staff doubt that others know anything of use. */
  public static final BarrierType PROFESSIONAL_ATTITUDE = of("professional-attitude");

  /** Structural: involvement is not paid for. */
  public static final BarrierType NO_BUDGET = of("no-budget");

  /** Structural: nobody has the hours to see to it. */
  public static final BarrierType NO_STAFF_TIME = of("no-staff-time");

  /** Structural: people wait long for their money. */
  public static final BarrierType SLOW_PAYMENT = of("slow-payment");

  /** Structural: approvals and contracts take too long. */
  public static final BarrierType GOVERNANCE_DELAY = of("governance-delay");

  /** Structural: the same networks are asked each time. */
  public static final BarrierType NARROW_RECRUITMENT = of("narrow-recruitment");

  /** Structural: people are shut out for who they are. */
  public static final BarrierType DISCRIMINATION = of("discrimination");

  /** Structural: the way it is done fits some cultures only. */
  public static final BarrierType UNDER_SERVED_DESIGN = of("under-served-design");

  /** Structural: when the money ends, so does the relationship. */
  public static final BarrierType SHORT_FUNDING_CYCLES = of("short-funding-cycles");

  /** Structural: neither side was prepared. */
  public static final BarrierType NO_TRAINING = of("no-training");

  /** Ethical: what people would say is private. */
  public static final BarrierType PRIVACY = of("privacy");

  /** Ethical: relatives or staff stand between people and the invitation. */
  public static final BarrierType GATEKEEPING = of("gatekeeping");

  /** Ethical: what people know is used, and they are not named or paid. */
  public static final BarrierType UNPAID_EXPERTISE = of("unpaid-expertise");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public BarrierType {
    Checks.word(value, "barrierType");
  }

  /** {@return the word as a value} */
  public static BarrierType of(String value) {
    return new BarrierType(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static BarrierType parse(String text) {
    return new BarrierType(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(BarrierType other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
