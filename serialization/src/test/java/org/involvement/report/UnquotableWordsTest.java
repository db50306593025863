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
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

class UnquotableWordsTest {
  private static final String MARK = "UNSAID";
  private static final Text UNSAID = Text.of(MARK);

  @Property(tries = 100)
  void words_that_may_not_be_quoted_are_on_no_page(@ForAll("programmes") Programme programme) {
    Programme marked = marked(programme);
    for (String page : pages(marked)) {
      assertThat(page).doesNotContain(MARK);
    }
  }

  @Test
  void words_that_may_be_quoted_are_credited_by_role_and_never_by_pseudonym() {
    String html = Report.of(Garden.programme()).toHtml();
    assertThat(html)
        .contains("A bench in the shade</q> <span class=\"credit\">(carer)</span>")
        .contains("We were asked, and that was it")
        .contains("We should have asked sooner.")
        .doesNotContain("pseudonym-9", "UNSAID", "DISSENT");
  }

  @Test
  void internal_pages_name_contributions_and_keep_their_words() {
    assertThat(Report.of(Garden.programme()).forInternalUse().toHtml())
        .contains("pond (words not printed), resident, 2022-03-01")
        .doesNotContain("pseudonym-9", "UNSAID", "DISSENT");
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static List<String> pages(Programme programme) {
    List<String> pages = new ArrayList<>();
    try {
      pages.add(Forms.gripp2(programme).forInternalUse().toHtml());
      pages.add(Forms.ukStandards(programme).toText());
      pages.add(Forms.ukStandards(programme).forInternalUse().toText());
      pages.add(Forms.pirit(programme).toText());
      pages.add(Forms.pirit(programme).forInternalUse().toHtml());
      pages.add(Report.of(programme).toHtml());
      pages.add(Report.of(programme).forInternalUse().toHtml());
      pages.add(Report.of(programme).forInternalUse().toText());
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageNotContaining(MARK);
    }
    return pages;
  }

  /** The same with a mark in the place of all that people said and that may not be quoted. */
  private static Programme marked(Programme programme) {
    boolean hopesAreWords =
        programme.contributions().stream()
            .anyMatch(one -> !one.quotable() && one.text().isPresent());
    return programme
        .withContributions(
            programme.contributions().stream()
                .map(one -> one.quotable() ? one : one.withText(one.text().map(words -> UNSAID)))
                .toList())
        .withReflections(
            programme.reflections().stream()
                .map(one -> one.quotable() ? one : one.withWords(UNSAID))
                .toList())
        .withRatings(programme.ratings().stream().map(UnquotableWordsTest::marked).toList())
        .withActivities(
            programme.activities().stream()
                .map(
                    (Activity one) ->
                        one.withRatings(
                            one.ratings().stream().map(UnquotableWordsTest::marked).toList()))
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

  private static LevelRating marked(LevelRating rating) {
    return rating.quotable() ? rating : rating.withComment(rating.comment().map(words -> UNSAID));
  }
}
