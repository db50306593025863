package org.involvement.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.page.Document;
import org.involvement.page.Section;
import org.involvement.programme.Contact;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.Text;

/** The page of a report, section by section. */
final class ReportPage {
  private ReportPage() {}

  static Document of(Programme all, Rubric rubric, ReleaseLevel level) {
    Programme programme = level.shown(all);
    Names names = new Names(programme);
    Credits credits = new Credits(programme, names, level);
    Scorecard card = ShownPeople.score(rubric, programme, level);
    List<Section> sections = new ArrayList<>();
    sections.add(PeopleSection.of(programme, names, level));
    sections.add(ActivitySection.of(programme, names, level));
    sections.add(LevelSection.of(programme, names, credits, level));
    sections.add(LoopSection.of(programme, names, credits, level));
    sections.add(ChangeSection.of(programme, names, new ChangeWords(all, level.readers())));
    sections.add(BarrierSection.of(programme));
    sections.add(CommitmentSection.of(programme));
    sections.add(ReflectionSection.of(programme, credits, level));
    sections.add(StandardSection.of(programme, card, rubric, level));
    sections.add(UnknownSection.of(programme, card));
    return new Document(
        "Report on involvement: " + programme.title().value(), notes(programme, level), sections);
  }

  private static List<String> notes(Programme programme, ReleaseLevel level) {
    List<String> notes = new ArrayList<>();
    programme.organisation().map(Text::value).ifPresent(notes::add);
    notes.add(
        "As known on "
            + programme.asOf()
            + programme.period().map(period -> "; the work: " + RecordWords.of(period)).orElse("")
            + ".");
    notes.add(checked(programme));
    programme.purpose().map(Text::value).ifPresent(purpose -> notes.add("Purpose: " + purpose));
    lead(programme).ifPresent(notes::add);
    if (level.internal()) {
      programme.language().ifPresent(language -> notes.add("Language of the record: " + language));
      if (programme.keepUntil().isKnown()) {
        notes.add("This record may be kept until: " + RecordWords.of(programme.keepUntil()));
      }
    }
    notes.add(level.words());
    notes.add(
        "It says what is on record, and no more: nothing here was verified. "
            + (level.internal()
                ? "Words are printed whether or not others may read them."
                : "Words are printed only where these readers may read them. We say who was"
                    + " speaking, for example a carer, only if they agreed and at least "
                    + Credits.FEWEST_OF_ROLE
                    + " people in that role took part. We leave out comments that people asked us"
                    + " not to print, and private ones."));
    PrintedOnTheWordOf.sentence(programme, level).ifPresent(notes::add);
    return notes;
  }

  private static String checked(Programme programme) {
    return programme
        .pageCheck()
        .map(
            check ->
                RecordWords.sentence(check.by().value())
                    + " checked this page"
                    + (check.day().isKnown() ? " on " + RecordWords.of(check.day()) : "")
                    + ".")
        .orElse("The people involved have not checked this page yet.");
  }

  /** Who leads the involvement, and how to reach the role that answers questions. */
  private static Optional<String> lead(Programme programme) {
    String words =
        Stream.of(
                programme.leadRole().map(role -> "Lead: " + role.value()),
                programme.contact().map(ReportPage::contact))
            .flatMap(Optional::stream)
            .collect(joining(". "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static String contact(Contact contact) {
    return "Contact: "
        + Stream.of(
                Optional.of(contact.role().value()),
                contact.telephone().map(number -> "telephone " + number.value()),
                contact.email().map(address -> "e-mail " + address.value()),
                contact.post().map(address -> "post " + address.value()))
            .flatMap(Optional::stream)
            .collect(joining(", "));
  }
}
