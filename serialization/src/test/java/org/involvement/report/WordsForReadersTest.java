package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Programmes;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

class WordsForReadersTest {
  private static final String MARK = "UNSAID";
  private static final Text UNSAID = Text.of(MARK);

  @Property(tries = 60)
  void words_that_readers_may_not_read_are_on_no_page_for_them(
      @ForAll("programmes") Programme programme, @ForAll Readers readers) {
    for (String page : pages(marked(programme, readers), readers)) {
      assertThat(page).doesNotContain(MARK);
    }
  }

  @Test
  void the_public_reads_words_with_permission_under_a_role_if_the_person_agreed() {
    String html = Report.of(Garden.programme()).toHtml();
    assertThat(html)
        .contains("A fountain for children</q> <span class=\"credit\">(resident)</span>")
        .contains(
            "A bench in the shade</q> <span class=\"credit\">(somebody who was involved)</span>")
        .contains("We were asked, and that was it")
        .contains("We should have asked sooner.")
        .doesNotContain("pseudonym-9", "UNSAID", "DISSENT");
  }

  @Test
  void inside_all_words_of_contributions_are_read_and_no_pseudonym() {
    assertThat(Report.of(Garden.programme()).forReaders(Readers.INSIDE).toHtml())
        .contains("(resident, 2022-03-01)", "UNSAID-2 quiet 0")
        .doesNotContain("words not printed", "pseudonym-9", "DISSENT", "UNSAID-4");
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static List<String> pages(Programme programme, Readers readers) {
    List<String> pages = new ArrayList<>();
    try {
      pages.add(Forms.gripp2(programme).forReaders(readers).toHtml());
      pages.add(Forms.ukStandards(programme).forReaders(readers).toText());
      pages.add(Forms.pirit(programme).forReaders(readers).toText());
      pages.add(Report.of(programme).forReaders(readers).toHtml());
      pages.add(Report.of(programme).forReaders(readers).toText());
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageNotContaining(MARK);
    }
    return pages;
  }

  /** The same with a mark in the place of all that people said and readers may not read. */
  private static Programme marked(Programme programme, Readers readers) {
    boolean hopesAreWords =
        programme.contributions().stream()
            .anyMatch(one -> !one.mayBeReadBy(readers) && one.text().isPresent());
    return programme
        .withContributions(
            programme.contributions().stream()
                .map(
                    one ->
                        one.mayBeReadBy(readers)
                            ? one
                            : one.withText(one.text().map(words -> UNSAID))
                                .withDissent(one.dissent().map(words -> UNSAID)))
                .toList())
        .withReflections(
            programme.reflections().stream()
                .map(one -> one.wordsFor(readers).isPresent() ? one : one.withWords(UNSAID))
                .toList())
        .withRatings(programme.ratings().stream().map(each -> marked(each, readers)).toList())
        .withActivities(
            programme.activities().stream()
                .map(
                    (Activity one) ->
                        one.withRatings(
                            one.ratings().stream().map(each -> marked(each, readers)).toList()))
                .toList())
        .withDecisions(
            programme.decisions().stream()
                .map(one -> one.withDissent(Optional.of(UNSAID)))
                .toList())
        .withOutcomes(
            programme.outcomes().stream()
                .map(one -> one.basis() == Basis.CONTRIBUTORS ? one.withStatement(UNSAID) : one)
                .toList())
        .withChanges(
            programme.changes().stream()
                .map(
                    one ->
                        one.basis() == Basis.CONTRIBUTORS
                            ? one.withDescription(UNSAID).withHoped(UNSAID).withWhyItMatters(UNSAID)
                            : one.withHoped(
                                one.hoped().map(words -> hopesAreWords ? UNSAID : words)))
                .toList());
  }

  private static LevelRating marked(LevelRating rating, Readers readers) {
    return Permission.allows(rating.permission(), readers)
        ? rating
        : rating.withComment(rating.comment().map(words -> UNSAID));
  }
}
