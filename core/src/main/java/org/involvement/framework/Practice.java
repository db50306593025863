package org.involvement.framework;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Something that good involvement asks for and only a person can say was done, such as
 * 'payment-offered'.
 *
 * <p>Only an id: {@link Frameworks} holds the question and the answers it takes. A fact of the same
 * id is answered by it.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Practice(String value) {
  /** The chance to be involved was advertised openly. */
  public static final Practice OPEN_RECRUITMENT = of("open-recruitment");

  /** Groups that are seldom reached were sought out. */
  public static final Practice TARGETED_OUTREACH = of("targeted-outreach");

  /** Who was involved was compared with whom the work is for. */
  public static final Practice PROFILE_VS_POPULATION = of("profile-vs-population");

  /** Payment was offered; offered and not taken up is yes. */
  public static final Practice PAYMENT_OFFERED = of("payment-offered");

  /** People had a written description of their role. */
  public static final Practice ROLE_DESCRIPTION_ISSUED = of("role-description-issued");

  /** The ground rules were agreed together. */
  public static final Practice GROUND_RULES_AGREED_JOINTLY = of("ground-rules-agreed-jointly");

  /** Training was offered to those involved. */
  public static final Practice TRAINING_OFFERED = of("training-offered");

  /** Staff were trained in involving people. */
  public static final Practice STAFF_TRAINED = of("staff-trained");

  /** People had one contact to turn to. */
  public static final Practice NAMED_CONTACT = of("named-contact");

  /** People were introduced to the work before it began. */
  public static final Practice INDUCTION_GIVEN = of("induction-given");

  /** Involvement had a budget of its own. */
  public static final Practice BUDGET_LINE = of("budget-line");

  /** Plain language was used. */
  public static final Practice PLAIN_LANGUAGE = of("plain-language");

  /** The days between sending papers and the meeting; no standard publishes a threshold. */
  public static final Practice MATERIALS_LEAD_DAYS = of("materials-lead-days");

  /** Materials were offered in other formats. */
  public static final Practice FORMATS_OFFERED = of("formats-offered");

  /** What got worse was looked for and written down. */
  public static final Practice NEGATIVE_IMPACT_RECORDED = of("negative-impact-recorded");

  /** The difference that involvement made was published. */
  public static final Practice IMPACT_PUBLISHED = of("impact-published");

  /** Those involved assessed the involvement. */
  public static final Practice CONTRIBUTOR_EVALUATION_DONE = of("contributor-evaluation-done");

  /**
   * The share of seats that contributors held where it was decided; no standard publishes a
   * threshold.
   */
  public static final Practice CONTRIBUTOR_SEATS_SHARE = of("contributor-seats-share");

  /** Meetings were chaired jointly with a contributor. */
  public static final Practice CO_CHAIRED = of("co-chaired");

  /** People were told what is done with their data. */
  public static final Practice PRIVACY_NOTICE = of("privacy-notice");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Practice {
    Checks.word(value, "practice");
  }

  /** {@return the word as a value} */
  public static Practice of(String value) {
    return new Practice(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Practice parse(String text) {
    return new Practice(text);
  }

  /** {@return the fact that it answers, of the same id} */
  public FactId fact() {
    return FactId.of(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
