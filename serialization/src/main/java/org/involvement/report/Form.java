package org.involvement.report;

import java.util.Objects;
import java.util.function.Function;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.page.Document;
import org.involvement.page.HtmlPage;
import org.involvement.page.TextPage;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Readers;

/**
 * A form that people hand in, filled from the record as far as that goes: a draft, in which empty
 * boxes are for people.
 *
 * <p>Aims, reflections and conclusions are never written by the library. Counts are shown as in a
 * {@link Report}, by default as {@link DisclosureRule#NHS_DIGITAL} shows them. It is immutable.
 */
public final class Form {
  private final Function<ReleaseLevel, Document> page;
  private final ReleaseLevel level;

  Form(Function<ReleaseLevel, Document> page, ReleaseLevel level) {
    this.page = page;
    this.level = level;
  }

  /**
   * {@return the same with counts as another rule shows them} A form for readers inside is then for
   * the public.
   */
  public Form under(DisclosureRule rule) {
    return new Form(page, level.withRule(Objects.requireNonNull(rule, "form.rule")));
  }

  /**
   * {@return the same for other readers, as {@link Report#forReaders} does} Without it a form is
   * for the public.
   */
  public Form forReaders(Readers readers) {
    return new Form(page, level.forReaders(Objects.requireNonNull(readers, "form.readers")));
  }

  /** {@return the same with the names of those who wish it, as {@link Report#withNames} does} */
  public Form withNames(PeopleNames names) {
    return new Form(page, level.withNames(Objects.requireNonNull(names, "form.names")));
  }

  /**
   * {@return the form as one HTML file, to be printed or filled in by hand}
   *
   * @throws InvalidValueException as {@link Report#toHtml()} does
   */
  public String toHtml() {
    return HtmlPage.of(page.apply(level));
  }

  /**
   * {@return the same as plain text of at most 80 columns}
   *
   * @throws InvalidValueException as {@link #toHtml()} does
   */
  public String toText() {
    return TextPage.of(page.apply(level));
  }
}
