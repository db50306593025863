package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Programmes;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
  static Stream<String> pages() {
    return Stream.of(Garden.programme(), Garden.strategy(), Garden.followUp())
        .flatMap(
            programme ->
                Stream.of(
                    Report.of(programme).toHtml(),
                    Report.of(programme).forReaders(Readers.INSIDE).toHtml(),
                    Forms.gripp2(programme).toHtml(),
                    Forms.pirit(programme).toHtml(),
                    Forms.pirit(programme).forReaders(Readers.INSIDE).toHtml(),
                    Forms.ukStandards(programme).toHtml()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_well_formed_has_one_title_and_lets_nothing_in(String html) {
    assertThat(Markup.of(html).count("h1")).isEqualTo(1);
    assertThat(Markup.of(html).ids()).doesNotHaveDuplicates();
    assertThat(Markup.of(html).labels("region")).doesNotHaveDuplicates();
    assertThat(html)
        .contains("default-src &#39;none&#39;")
        .doesNotContain("<script", "http://", "https://", "style=", "url(h", "<img", "<link");
  }

  @Property(tries = 150)
  void equal_programmes_give_the_same_well_formed_pages(@ForAll("programmes") Programme programme) {
    try {
      String html = Report.of(programme).toHtml();
      assertThat(Report.of(programme).toHtml()).isEqualTo(html);
      assertThat(Markup.of(html).ids()).doesNotHaveDuplicates();
      assertThat(Markup.of(html).labels("region")).doesNotHaveDuplicates();
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageNotContaining("Text of");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_page_of_text_is_no_wider_than_a_terminal(String text) {
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(text).endsWith("\n").doesNotContain("\n\n\n", "<", "&#");
  }

  static Stream<String> texts() {
    return Stream.of(Garden.programme(), Garden.strategy())
        .flatMap(
            programme ->
                Stream.of(
                    Report.of(programme).toText(),
                    Report.of(programme).forReaders(Readers.INSIDE).toText(),
                    Forms.gripp2(programme).toText(),
                    Forms.pirit(programme).toText(),
                    Forms.ukStandards(programme).toText()));
  }

  @Test
  void of_many_contributions_the_first_hundred_stand_there_and_where_the_rest_is() {
    Report report = Report.of(Garden.tall(20_000));
    assertThat(report.toText())
        .contains("\"Wish 99\"", "These are the first 100, of about 20000 in all.")
        .doesNotContain("\"Wish 100\"");
    assertThat(report.forReaders(Readers.INSIDE).toHtml())
        .contains("Wish 99<", "These are the first 100. 19900 more are in the record.")
        .doesNotContain("Wish 100<");
  }

  @Test
  void a_report_is_held_against_the_rules_that_are_asked_for() {
    Report report = Report.of(Garden.programme());
    assertThat(report.toText()).contains("Held against: UK Standards for Public Involvement, 2019");
    assertThat(report.against(Rubrics.loopClosed()).toText())
        .contains("Held against: Feedback loop closed, 1");
  }

  @Test
  void a_record_whose_figures_contradict_it_is_refused() {
    Programme garden = Garden.programme();
    Programme contradicting =
        garden.withCompositions(
            garden
                .compositions()
                .get(0)
                .withCounts(List.of(HeadCount.of(Category.of("under-18"), Count.of(3)))));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Report.of(contradicting).toText())
        .withMessageContaining("under-18");
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }
}
