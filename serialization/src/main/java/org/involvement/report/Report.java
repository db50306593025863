package org.involvement.report;

import java.util.Objects;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.feedback.Contribution;
import org.involvement.page.HtmlPage;
import org.involvement.page.TextPage;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Readers;

/**
 * A report of a programme for people and partners: who was involved and who is missing, what was
 * promised, experienced and recorded, what was said and what came of it, barriers, commitments and
 * reflections, what the record supports of a standard, and what is not known.
 *
 * <p>It is made to be shown: counts stand under a disclosure rule, in text, tables and pictures
 * alike; the range of a score that rests on people, contributions, activities or ratings is widened
 * to quarters; what people said is printed only where {@link Contribution#mayBeReadBy its readers
 * may read it}, with the role of the speaker only if the person agreed and at least five people of
 * that role took part; what is held is left out and not counted. A report is for the public unless
 * {@link #forReaders} says otherwise; one for readers inside shows true counts, all that was said,
 * and what came of each contribution. Reasons, decisions and changes are printed for all readers.
 * What contributors say of a change or an outcome, and dissent from a decision, have no permission
 * and are printed for none.
 *
 * <p>Nothing in it looks at a clock: the same programme gives the same bytes. It is immutable.
 *
 * <pre>{@code
 * Files.writeString(Path.of("report.html"), Report.of(programme).toHtml());
 * }</pre>
 */
public final class Report {
  private final Programme programme;
  private final Rubric rubric;
  private final ReleaseLevel level;

  private Report(Programme programme, Rubric rubric, ReleaseLevel level) {
    this.programme = Objects.requireNonNull(programme, "report.programme");
    this.rubric = Objects.requireNonNull(rubric, "report.rubric");
    this.level = Objects.requireNonNull(level, "report.level");
  }

  /**
   * {@return the report of a programme, held against the UK Standards for Public Involvement, with
   * counts as {@link DisclosureRule#NHS_DIGITAL} shows them}
   */
  public static Report of(Programme programme) {
    return new Report(
        programme, Rubrics.ukStandards(), ReleaseLevel.under(DisclosureRule.NHS_DIGITAL));
  }

  /** {@return the same, held against other standards or rules} */
  public Report against(Rubric rubric) {
    return new Report(programme, rubric, level);
  }

  /**
   * {@return the same with counts as another rule shows them} A report for readers inside is then
   * for the public.
   */
  public Report under(DisclosureRule rule) {
    return new Report(
        programme, rubric, level.withRule(Objects.requireNonNull(rule, "report.rule")));
  }

  /**
   * {@return the same for other readers} For the group, counts are as for the public, with what the
   * group may read. Inside, it shows true counts, and each contribution with what was said and what
   * came of it.
   */
  public Report forReaders(Readers readers) {
    return new Report(
        programme, rubric, level.forReaders(Objects.requireNonNull(readers, "report.readers")));
  }

  /**
   * {@return the same with the names of those who wish to be named} A name is printed with words
   * that the readers may read, if the contribution records the wish and names the person by a
   * pseudonym that is among these, and the person did not ask to have no credit.
   */
  public Report withNames(PeopleNames names) {
    return new Report(
        programme, rubric, level.withNames(Objects.requireNonNull(names, "report.names")));
  }

  /**
   * {@return the report as one HTML file} It needs no script and loads nothing.
   *
   * @throws InvalidValueException if the record contradicts itself in a way that only its figures
   *     show, such as people counted by a category that the reference does not have; if a practice
   *     was answered with an answer of another type; or if counts add up to more than one can hold
   */
  public String toHtml() {
    return HtmlPage.of(ReportPage.of(programme, rubric, level));
  }

  /**
   * {@return the same as plain text of at most 80 columns}
   *
   * @throws InvalidValueException as {@link #toHtml()} does
   */
  public String toText() {
    return TextPage.of(ReportPage.of(programme, rubric, level));
  }

  /** {@return the id of the programme, and no count and no words} */
  @Override
  public String toString() {
    return "Report of " + programme.id();
  }
}
