package org.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.analysis.agreement.AssessmentTable;
import org.involvement.analysis.consensus.RatedUnit;
import org.involvement.analysis.disclosure.Table;
import org.involvement.engagement.AccessNeeds;
import org.involvement.engagement.Attendance;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.framework.Relation;
import org.involvement.programme.Programme;
import org.involvement.programme.Reflection;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.RatingCounts;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code of an error is of names and a kind, and its message is of place, value and rule. */
class ErrorCodesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
  private static final ContributionId A = ContributionId.of("a");
  private static final ContributionId B = ContributionId.of("b");

  private record Case(String code, String message, ThrowingCallable wrong) {}

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            "period.start.missing",
            "period.start is missing",
            () -> Checks.required(null, "period.start")),
        new Case(
            "standards.standards.empty",
            "standards.standards is empty",
            () -> Checks.notEmpty(List.of(), "standards.standards")),
        new Case("text.blank", "text is blank", () -> Text.of(" ")),
        new Case(
            "activityId.not-an-id",
            "activityId 'a b' is not an id: 1 to 100 letters, digits, '.', '_' or '-', the first a"
                + " letter or digit",
            () -> ActivityId.of("a b")),
        new Case(
            "perspective.not-a-word",
            "perspective 'Carer' is not a word: at most 100 lower-case letters and digits, in parts"
                + " joined by '-'",
            () -> Perspective.of("Carer")),
        new Case("period.malformed", "period 'soon' is not START/END", () -> Period.parse("soon")),
        new Case(
            "text.unprintable",
            "text of 2 characters holds U+0001 at 1, which no document can carry",
            () -> Text.of("a\u0001")),
        new Case(
            "amount.value.too-long",
            "amount.value 0.1234567890123456 has more than 30 digits, or more than 15 after the"
                + " point",
            () -> new Answer.Amount(new BigDecimal("0.1234567890123456"), "days")),
        new Case(
            "ratingCounts.counts.out-of-range",
            "ratingCounts.counts[1] -1 is negative",
            () -> RatingCounts.of(0, -1)),
        new Case(
            "splitInto.into.too-few",
            "splitInto.into names fewer than two",
            () -> new Step.SplitInto(PartialDate.of(DAY), List.of(B))),
        new Case(
            "ratingCounts.too-many",
            "ratingCounts holds more than 2,147,483,647 ratings",
            () -> RatingCounts.of(2_147_483_647L, 1)),
        new Case(
            "contribution.perspectives.repeated",
            "contribution.perspectives[1] carer stands at perspectives[0] already",
            () ->
                contribution(A).withPerspectives(Perspective.of("carer"), Perspective.of("carer"))),
        new Case(
            "table.rows.reserved",
            "table.rows[0] 'total' is the label of totals",
            () -> new Table(List.of("total"), List.of("c"), List.of(List.of(1L)))),
        new Case(
            "programme.contributions.unknown",
            "programme.contributions[0].steps[0].into b is not an id of this programme",
            () ->
                programme()
                    .withContributions(
                        contribution(A, new Step.MergedInto(PartialDate.of(DAY), B)))),
        new Case(
            "contribution.steps.self-reference",
            "contribution.steps[0].into 'a' is the contribution itself",
            () -> contribution(A, new Step.MergedInto(PartialDate.of(DAY), A))),
        new Case(
            "programme.contributions.circular",
            "programme.contributions[0].steps[0].into b goes on in a circle: a → b → a",
            () ->
                programme()
                    .withContributions(
                        contribution(A, new Step.MergedInto(PartialDate.of(DAY), B)),
                        contribution(B, new Step.MergedInto(PartialDate.of(DAY), A)))),
        new Case(
            "period.end.below-other",
            "period.end 2022-02-21 is before period.start 2022-02-22",
            () -> Period.between(DAY, DAY.minusDays(1))),
        new Case(
            "accessNeeds.met.above-other",
            "accessNeeds.met 2 is above accessNeeds.asked 1",
            () ->
                new AccessNeeds(
                    Optional.of(Count.of(1)), Optional.empty(), Optional.of(Count.of(2)))),
        new Case(
            "programme.contributions.after-as-of",
            "programme.contributions[0].raisedOn 2022-02-23 is after programme.asOf 2022-02-22",
            () ->
                programme()
                    .withContributions(
                        contribution(A).withRaisedOn(PartialDate.of(DAY.plusDays(1))))),
        new Case(
            "contribution.steps.illegal-order",
            "contribution.steps[1] acknowledged on 2022-02-22 follows steps[0] acknowledged on"
                + " 2022-02-22: acknowledged → acknowledged is not legal: it happens once",
            () ->
                contribution(
                    A,
                    new Step.Acknowledged(PartialDate.of(DAY)),
                    new Step.Acknowledged(PartialDate.of(DAY)))),
        new Case(
            "mapping.to.contradicts-other",
            "mapping.to s:2 is a level of the same scale as s:1",
            () -> Mapping.judged(new LevelId("s", "1"), Relation.EXACT, new LevelId("s", "2"))),
        new Case(
            "ratingCounts.mismatch",
            "ratingCounts 1-2-3 does not have 2 points",
            () -> RatingCounts.of(1, 2).plus(RatingCounts.of(1, 2, 3))),
        new Case(
            "stakeholder.size.not-applicable",
            "stakeholder.size 2 is given for a person",
            () ->
                Stakeholder.builder()
                    .id(StakeholderId.of("p"))
                    .type(Stakeholder.Type.PERSON)
                    .size(Count.of(2))
                    .build()),
        new Case(
            "attendance.one-required",
            "attendance needs either a perspective or a stakeholder",
            () -> Attendance.builder().actual(Count.of(1)).build()),
        new Case(
            "reflection.by.unsuitable",
            "reflection.by document does not look back: only people do",
            () -> Reflection.builder().by(Basis.DOCUMENT).words(Text.of("w")).build()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_code_is_the_record_the_component_and_the_kind(Case wrong) {
    InvalidValueException error = refusal(wrong.wrong());
    assertThat(error.code()).isEqualTo(wrong.code());
    assertThat(error).hasMessage(wrong.message());
    assertThat(wrong.code()).endsWith("." + Checks.name(error.kind()));
  }

  @Test
  void every_kind_is_among_the_cases() {
    Set<ViolationKind> kinds = EnumSet.noneOf(ViolationKind.class);
    cases().forEach(each -> kinds.add(refusal(each.wrong()).kind()));
    assertThat(kinds).containsExactly(ViolationKind.values());
  }

  @Property
  void no_code_holds_an_index(@ForAll @IntRange(max = 50) int index) {
    List<Integer> ids =
        Stream.concat(Stream.iterate(0, i -> i + 1).limit(index), Stream.of(0, 0)).toList();
    InvalidValueException error = refusal(() -> Checks.distinct(ids, "programme.activities"));
    assertThat(error.path()).last().asString().containsOnlyDigits();
    assertThat(error.code()).isEqualTo("programme.activities.repeated");
  }

  @Property
  void no_code_holds_an_id(
      @ForAll @NumericChars @StringLength(min = 1, max = 9) String unit,
      @ForAll @NumericChars @StringLength(min = 1, max = 9) String person) {
    RatedUnit rated = RatedUnit.of(unit, Map.of(StakeholderId.of(person), 9));
    InvalidValueException error = refusal(() -> new AssessmentTable(5, Map.of(unit, rated)));
    assertThat(error.path()).contains(unit, person);
    assertThat(error.code()).isEqualTo("assessmentTable.units.out-of-range");
  }

  private static InvalidValueException refusal(ThrowingCallable wrong) {
    return catchThrowableOfType(InvalidValueException.class, wrong);
  }

  private static Contribution contribution(ContributionId id, Step... steps) {
    return Contribution.builder().id(id).steps(List.of(steps)).build();
  }

  private static Programme programme() {
    return Programme.builder().id(ProgrammeId.of("p")).title(Text.of("t")).asOf(DAY).build();
  }
}
