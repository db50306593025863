package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.framework.LevelId;
import org.involvement.framework.Practice;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one stakeholder said is removed, and what stands of it. */
@Fast
class RedactionTest {
  private static final StakeholderId ANN = StakeholderId.of("ann");
  private static final StakeholderId BOB = StakeholderId.of("bob");
  private static final Text WORDS = Text.of("Pay travel on the day, please.");
  private static final Text QUOTED = Text.of("She said: 'pay travel on the day'.");
  private static final Text OTHER = Text.of("Something quite different.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a by:ann; b by:bob; c                            | a
          a by:ann m11=b; b by:bob m12=c; c; d             | a b c
          b by:bob m11=a; a by:ann                         | a
          a by:ann s11=b,c; b; c m12=d; d                  | a b c d
          a by:bob s11=b,c; b by:ann; c; d                 | a b
          z s10=a,y; a s11=b,c; b by:ann; c; y             | z a b
          a by:ann m11=b -0@12; b                          | a
          a by:bob m11=b; b by:bob                         | -""")
  void words_go_with_what_they_were_merged_into_split_into_and_split_from(
      String lines, String redacted) {
    Programme all = worded(LoopStory.programme(lines.split("; *")));
    all = all.withStakeholders(known(ANN), known(BOB));
    List<String> without =
        all.redact(ANN).contributions().stream()
            .filter(one -> one.text().isEmpty())
            .map(one -> one.id().value())
            .toList();
    List<String> expected = redacted.equals("-") ? List.of() : Arrays.asList(redacted.split(" "));
    assertThat(without).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(all.redact(ANN).contributions())
        .allMatch(one -> one.permission().isPresent() == one.text().isPresent());
  }

  @Example
  void tombstones_keep_what_was_done_and_when_and_no_reason_and_no_view() {
    Programme all =
        worded(
            LoopStory.programme(
                "a by:ann from:carer d11=partly-agreed/board F12 v13=not-met x14=more m15=b",
                "b by:bob d16 v17=partly",
                "c by:bob d11 v12=partly"));
    Programme without = all.redact(ANN);
    Contribution a = all.contributions().get(0);
    Contribution b = all.contributions().get(1);
    Text gone = Text.REDACTED;
    assertThat(without.contributions().get(0))
        .isEqualTo(
            a.withText(Optional.empty())
                .withPermission(Optional.empty())
                .withSteps(
                    decided(a.steps().get(0), gone),
                    a.steps().get(1),
                    new Step.ContributorView(a.steps().get(2).day(), Optional.empty()),
                    a.steps().get(3),
                    a.steps().get(4)));
    assertThat(without.contributions().get(1))
        .as("the reason is gone, the view is known to be of somebody else")
        .isEqualTo(
            b.withText(Optional.empty())
                .withPermission(Optional.empty())
                .withSteps(decided(b.steps().get(0), gone), b.steps().get(1)));
    assertThat(without.contributions().get(2)).isEqualTo(all.contributions().get(2));
    assertThat(without.decisions()).isEqualTo(all.decisions());
  }

  @Example
  void the_view_on_an_item_of_nobody_known_goes_with_it() {
    Programme all = worded(LoopStory.programme("a by:ann m11=b", "b d12 v13=partly"));
    assertThat(all.redact(ANN).contributions().get(1).history().view())
        .contains(
            new Step.ContributorView(PartialDate.of(LocalDate.of(2024, 3, 13)), Optional.empty()));
  }

  @Example
  void ratings_stay_in_the_counts_without_whose_they_are() {
    LevelRating anns = rating(Optional.of(ANN));
    LevelRating bobs = rating(Optional.of(BOB));
    LevelRating nobodys = rating(Optional.empty());
    Programme all = LoopStory.programme("a by:ann in:workshop", "b by:bob");
    Programme without =
        all.withRatings(anns, bobs, nobodys)
            .withActivities(all.activities().get(0).withRatings(anns, bobs))
            .redact(ANN);
    LevelRating left =
        anns.withStakeholder(Optional.empty())
            .withComment(Optional.empty())
            .withPermission(Optional.empty());
    assertThat(without.ratings())
        .containsExactly(left, bobs, nobodys.withComment(Optional.of(Text.REDACTED)));
    assertThat(without.activities().get(0).ratings()).containsExactly(left, bobs);
  }

  @Example
  void reflections_stay_without_words_and_without_whose_they_are() {
    Reflection anns = reflection(Optional.of(ANN), WORDS);
    Reflection bobs = reflection(Optional.of(BOB), WORDS);
    Reflection quoting = reflection(Optional.empty(), QUOTED);
    Reflection other = reflection(Optional.empty(), OTHER);
    Programme without =
        LoopStory.programme("a by:ann", "b by:bob")
            .withReflections(anns, bobs, quoting, other)
            .redact(ANN);
    assertThat(without.reflections())
        .containsExactly(
            reflection(Optional.empty(), Text.REDACTED).withPermission(Optional.empty()),
            bobs,
            quoting.withWords(Text.REDACTED),
            other);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTRIBUTORS", "JOINT"})
  void what_contributors_say_of_a_change_goes_where_only_they_led_to_it(Basis basis) {
    Programme all =
        LoopStory.programme(
            "a by:ann d11 x12=hers x12=shared x12=documented", "b by:bob d11 x12=shared x12=his");
    List<Change> changes =
        all.changes().stream()
            .map(one -> one.withDescription(OTHER).withHoped(OTHER).withWhyItMatters(OTHER))
            .map(
                one ->
                    one.id().value().equals("documented")
                        ? one.withBasis(Basis.DOCUMENT)
                        : one.withBasis(basis))
            .toList();
    Text gone = Text.REDACTED;
    assertThat(all.withChanges(changes).redact(ANN).changes())
        .containsExactly(
            changes.get(0).withDescription(gone).withHoped(gone).withWhyItMatters(gone),
            changes.get(1),
            changes.get(2),
            changes.get(3));
  }

  @Example
  void the_reason_of_a_later_answer_goes_where_it_quotes() {
    PracticeRecord later =
        PracticeRecord.of(Practice.CO_CHAIRED, Answer.NO, Basis.ORGANISATION).withReason(QUOTED);
    assertThat(
            LoopStory.programme("a by:ann")
                .withReflections(reflection(Optional.of(ANN), WORDS))
                .withPractices(later)
                .redact(ANN)
                .practices())
        .containsExactly(later.withReason(Text.REDACTED));
  }

  @Example
  void the_description_of_a_person_goes_and_that_of_a_group_stays() {
    Stakeholder ann = known(ANN).withDescription(OTHER);
    Stakeholder bob = known(BOB).withDescription(OTHER);
    Programme all = LoopStory.programme("a").withStakeholders(ann, bob);
    assertThat(all.redact(ANN).stakeholders())
        .containsExactly(ann.withDescription(Optional.empty()), bob);
    Stakeholder group = ann.withType(Stakeholder.Type.GROUP);
    assertThat(all.withStakeholders(group, bob).redact(ANN).stakeholders())
        .containsExactly(group, bob);
  }

  @Example
  void words_go_with_what_was_made_of_them_and_dissent_that_quotes_them() {
    Programme all = worded(LoopStory.programme("a by:ann", "b by:bob", "c by:bob", "d by:bob"));
    List<Contribution> said = all.contributions();
    Text quoting = Text.of("Others said what was said in a too.");
    Programme linked =
        all.withContributions(
            said.get(0),
            said.get(1).withDerivedFrom(said.get(0).id()),
            said.get(2).withDerivedFrom(said.get(1).id()),
            said.get(3).withDissent(quoting));
    List<Contribution> without = linked.redact(ANN).contributions();
    assertThat(without)
        .extracting(one -> one.text().isPresent())
        .containsExactly(false, false, false, true);
    assertThat(without.get(3).dissent()).contains(Text.REDACTED);
  }

  @Example
  void nobody_unknown_is_redacted() {
    assertThat(Outcome.ok(() -> LoopStory.programme("a by:ann").redact(BOB)))
        .isEqualTo("programme.redact bob is not an id of this programme");
  }

  private static Programme worded(Programme all) {
    return all.withContributions(all.contributions().stream().map(RedactionTest::worded).toList());
  }

  private static Contribution worded(Contribution one) {
    ContributionId id = one.id();
    return one.withText(Text.of("What was said in " + id))
        .withPermission(Permission.of(Readers.PUBLIC));
  }

  private static Stakeholder known(StakeholderId id) {
    return Stakeholder.builder().id(id).type(Stakeholder.Type.PERSON).build();
  }

  private static Step decided(Step step, Text reason) {
    Step.Decided decided = (Step.Decided) step;
    return new Step.Decided(
        decided.day(), decided.disposition(), Optional.of(reason), decided.decision());
  }

  private static LevelRating rating(Optional<StakeholderId> by) {
    return LevelRating.of(LevelId.parse("arnstein-1969:placation"), Count.of(1))
        .withStakeholder(by)
        .withComment(WORDS)
        .withPermission(Permission.of(Readers.PUBLIC));
  }

  private static Reflection reflection(Optional<StakeholderId> by, Text words) {
    return Reflection.builder()
        .by(Basis.CONTRIBUTORS)
        .stakeholder(by)
        .words(words)
        .permission(Permission.of(Readers.PUBLIC))
        .build();
  }
}
