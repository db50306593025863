package org.involvement.report;

import java.util.Objects;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.programme.Programme;

/** The forms that come with the library. */
public final class Forms {
  private Forms() {}

  /**
   * {@return the short form of GRIPP2, the Guidance for Reporting Involvement of Patients and the
   * Public} Staniszewska and others, BMJ 2017;358:j3453. Its five items are named, what the record
   * holds on each is put beside it, and every item has a box for people.
   */
  public static Form gripp2(Programme programme) {
    Objects.requireNonNull(programme, "forms.programme");
    return form(new Gripp2Form(programme));
  }

  /**
   * {@return a self-assessment against the UK Standards for Public Involvement (2019)} For each
   * standard: where we are, what shows it, what contributors say, the next step, the role that owns
   * it and the day. The record fills only what shows it and what contributors say.
   */
  public static Form ukStandards(Programme programme) {
    Objects.requireNonNull(programme, "forms.programme");
    return form(new StandardsForm(programme));
  }

  /**
   * {@return a tracker of impact with the headings of PIRIT, the Public Involvement in Research
   * Impact Toolkit} Newman and others, Cardiff University and Marie Curie, 2023. Each contribution
   * whose words the readers may read has a row: when and how the public contributed, what they
   * hoped to influence, what changed, why it matters, and which UK Standard it is about. Days are
   * left to people, except in a form for readers inside.
   */
  public static Form pirit(Programme programme) {
    Objects.requireNonNull(programme, "forms.programme");
    return form(new PiritForm(programme));
  }

  private static Form form(Draft draft) {
    return new Form(draft::page, ReleaseLevel.under(DisclosureRule.NHS_DIGITAL));
  }
}
