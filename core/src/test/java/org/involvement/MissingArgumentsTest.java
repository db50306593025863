package org.involvement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.arbitrary.Model;
import org.involvement.arbitrary.Samples;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.framework.Crosswalk;
import org.involvement.framework.Frameworks;
import org.involvement.programme.Programme;
import org.involvement.value.Answer;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.ProgrammeId;
import org.involvement.value.RatingCounts;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.jspecify.annotations.Nullable;

/** What every factory and every changed copy of the model says where an argument is missing. */
class MissingArgumentsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  private static final Set<String> PACKAGES =
      Set.of("value", "framework", "stakeholder", "engagement", "feedback", "programme");

  /** Those that are changed; what they hold decides at which index something is missing. */
  private static final Map<Class<?>, Object> CHANGED =
      Map.of(
          Count.class,
          Count.ZERO,
          PartialDate.class,
          PartialDate.of(DAY),
          RatingCounts.class,
          RatingCounts.of(1, 2),
          Crosswalk.class,
          new Crosswalk(List.of()),
          Frameworks.class,
          new Frameworks(List.of(), List.of(), List.of(), new Crosswalk(List.of())),
          Contribution.class,
          Contribution.raised(ContributionId.of("c-1"), Text.of("Pay travel"), PartialDate.of(DAY)),
          Permission.class,
          Permission.of(Readers.GROUP),
          Step.class,
          new Step.Considered(PartialDate.of(DAY)),
          Programme.class,
          Programme.builder().id(ProgrammeId.of("p")).title(Text.of("t")).asOf(DAY).build());

  private static final Map<Class<?>, Object> OTHERS =
      Map.of(
          String.class,
          "word",
          BigDecimal.class,
          BigDecimal.TEN,
          LocalDate.class,
          DAY,
          URI.class,
          URI.create("https://example.org/"),
          Answer.class,
          Answer.YES,
          Step.class,
          new Step.Acknowledged(PartialDate.of(DAY)),
          long.class,
          1L,
          int.class,
          1,
          Set.class,
          Set.of());

  @Example
  void a_missing_argument_is_named_and_never_a_bare_exception() {
    String told =
        made()
            .filter(method -> !isOfOneString(method))
            .flatMap(MissingArgumentsTest::told)
            .sorted()
            .collect(joining("\n"));
    assertThat(told)
        .isEqualTo(
            """
            Answer.amount(-, String): amount.value is missing
            Answer.amount(BigDecimal, -): amount.unit is missing
            Answer.doesNotApply(-, Text): doesNotApply.reason is missing
            Answer.doesNotApply(Text, -): doesNotApply.saidBy is missing
            AnswerType.amount(-): amountIn.unit is missing
            Attendance.of(-, Count, Modality): attendance.perspective is missing
            Attendance.of(Perspective, -, Modality): attendance.actual is missing
            Attendance.of(Perspective, Count, -): attendance.modality is missing
            Contribution.acknowledged(-): acknowledged.day is missing
            Contribution.actedOn(-, ChangeId): actedOn.day is missing
            Contribution.actedOn(PartialDate, -): actedOn.change is missing
            Contribution.asKnownOn(-): contribution.asKnownOn is missing
            Contribution.considered(-): considered.day is missing
            Contribution.corrected(-, long, Text): corrected.day is missing
            Contribution.corrected(PartialDate, long, -): corrected.reason is missing
            Contribution.decided(-, Disposition): decided.day is missing
            Contribution.decided(-, Disposition, Text): decided.day is missing
            Contribution.decided(-, Disposition, Text, DecisionId): decided.day is missing
            Contribution.decided(PartialDate, -): decided.disposition is missing
            Contribution.decided(PartialDate, -, Text): decided.disposition is missing
            Contribution.decided(PartialDate, -, Text, DecisionId): decided.disposition is missing
            Contribution.decided(PartialDate, Disposition, -): decided.reason is missing
            Contribution.decided(PartialDate, Disposition, -, DecisionId): decided.reason is missing
            Contribution.decided(PartialDate, Disposition, Text, -): decided.decision is missing
            Contribution.fedBack(-, Feedback, Audience, Channel): fedBack.day is missing
            Contribution.fedBack(-, Feedback, Audience, Channel, Count): fedBack.day is missing
            Contribution.fedBack(PartialDate, -, Audience, Channel): fedBack.feedback is missing
            Contribution.fedBack(PartialDate, -, Audience, Channel, Count): fedBack.feedback is missing
            Contribution.fedBack(PartialDate, Feedback, -, Channel): fedBack.audience is missing
            Contribution.fedBack(PartialDate, Feedback, -, Channel, Count): fedBack.audience is missing
            Contribution.fedBack(PartialDate, Feedback, Audience, -): fedBack.channel is missing
            Contribution.fedBack(PartialDate, Feedback, Audience, -, Count): fedBack.channel is missing
            Contribution.fedBack(PartialDate, Feedback, Audience, Channel, -): fedBack.reach is missing
            Contribution.from(-, Perspective[]): contribution.activity is missing
            Contribution.from(ActivityId, -): contribution.perspectives is missing
            Contribution.from(ActivityId, [-]): contribution.perspectives[0] is missing
            Contribution.mergedInto(-, ContributionId): mergedInto.day is missing
            Contribution.mergedInto(PartialDate, -): mergedInto.into is missing
            Contribution.permissionTakenBack(-): permission.takenBackOn is missing
            Contribution.plus(-): contribution.steps is missing
            Contribution.plus(-): contribution.steps[0] is missing
            Contribution.raised(-, Text, PartialDate): contribution.id is missing
            Contribution.raised(ContributionId, -, PartialDate): contribution.text is missing
            Contribution.raised(ContributionId, Text, -): contribution.raisedOn is missing
            Contribution.reopened(-, Text): reopened.day is missing
            Contribution.reopened(PartialDate, -): reopened.reason is missing
            Contribution.splitInto(-, ContributionId[]): splitInto.day is missing
            Contribution.splitInto(PartialDate, -): splitInto.into is missing
            Contribution.splitInto(PartialDate, [-]): splitInto.into[0] is missing
            Contribution.viewed(-, View): contributorView.day is missing
            Contribution.viewed(PartialDate, -): contributorView.view is missing
            Contribution.withLinksOnlyTo(-): contribution.withLinksOnlyTo is missing
            Contribution.withdrawn(-): withdrawn.day is missing
            Count.plus(-): count is missing
            Count.union(-): count is missing
            Crosswalk.plus(-): crosswalk.mappings[0] is missing
            Evidence.at(-, URI): evidence.title is missing
            Evidence.at(Text, -): evidence.location is missing
            Evidence.of(-): evidence.title is missing
            ExternalId.of(-, String): externalId.register is missing
            ExternalId.of(String, -): externalId.value is missing
            Frameworks.with(-): crosswalk.mappings[0] is missing
            Frameworks.with(-): frameworks.questions[0] is missing
            Frameworks.with(-): frameworks.scales[0] is missing
            Frameworks.with(-): frameworks.standards[0] is missing
            HeadCount.of(-, Count): headCount.category is missing
            HeadCount.of(Category, -): headCount.people is missing
            KeptRegister.of(-): keptRegister.register is missing
            KeptRegister.since(-, PartialDate): keptRegister.register is missing
            KeptRegister.since(Register, -): keptRegister.since is missing
            Level.of(-, String): level.id is missing
            Level.of(String, -): level.name is missing
            LevelId.of(-, String): levelId.scale is missing
            LevelId.of(String, -): levelId.level is missing
            LevelRating.of(-, Count): levelRating.level is missing
            LevelRating.of(LevelId, -): levelRating.people is missing
            Lineage.of(-): programme is missing
            Loops.of(-): programme is missing
            Mapping.cited(-, Relation, LevelId, Citation): mapping.from is missing
            Mapping.cited(LevelId, -, LevelId, Citation): mapping.relation is missing
            Mapping.cited(LevelId, Relation, -, Citation): mapping.to is missing
            Mapping.cited(LevelId, Relation, LevelId, -): mapping.citation is missing
            Mapping.judged(-, Relation, LevelId): mapping.from is missing
            Mapping.judged(LevelId, -, LevelId): mapping.relation is missing
            Mapping.judged(LevelId, Relation, -): mapping.to is missing
            MemberCount.of(-, Count): memberCount.day is missing
            MemberCount.of(PartialDate, -): memberCount.members is missing
            Mitigation.done(-, PartialDate): mitigation.description is missing
            Mitigation.done(Text, -): mitigation.day is missing
            Mitigation.proposed(-, PartialDate): mitigation.description is missing
            Mitigation.proposed(Text, -): mitigation.day is missing
            Objective.of(-, Text): objective.id is missing
            Objective.of(ObjectiveId, -): objective.statement is missing
            PaidWithin.of(-, long): paidWithin.share is missing
            PartialDate.between(-, LocalDate): partialDate.earliest is missing
            PartialDate.between(LocalDate, -): partialDate.latest is missing
            PartialDate.laterOf(-): partialDate.other is missing
            PartialDate.of(-): partialDate.earliest is missing
            PartialDate.of(-): partialDate.month is missing
            PartialDate.of(-): partialDate.year is missing
            PartialDate.within(-, LocalDate): partialDate.first is missing
            PartialDate.within(LocalDate, -): partialDate.last is missing
            Period.between(-, LocalDate): period.start is missing
            Period.between(LocalDate, -): period.end is missing
            Period.on(-): period.start is missing
            Period.since(-): period.start is missing
            Permission.of(-): permission.readers is missing
            Permission.of(-, PartialDate, Text): permission.readers is missing
            Permission.of(Readers, -, Text): permission.givenOn is missing
            Permission.of(Readers, PartialDate, -): permission.recordedBy is missing
            Permission.takenBack(-): permission.takenBackOn is missing
            PowerRecord.of(-, Perspective, Power, Basis): powerRecord.stage is missing
            PowerRecord.of(Stage, -, Power, Basis): powerRecord.perspective is missing
            PowerRecord.of(Stage, Perspective, -, Basis): powerRecord.power is missing
            PowerRecord.of(Stage, Perspective, Power, -): powerRecord.basis is missing
            PowerRecord.ofAll(-, Power, Basis): powerRecord.stage is missing
            PowerRecord.ofAll(Stage, -, Basis): powerRecord.power is missing
            PowerRecord.ofAll(Stage, Power, -): powerRecord.basis is missing
            PracticeRecord.of(-, Answer, Basis): practiceRecord.practice is missing
            PracticeRecord.of(Practice, -, Basis): practiceRecord.answer is missing
            PracticeRecord.of(Practice, Answer, -): practiceRecord.basis is missing
            Programme.asKnownOn(-): programme.asKnownOn is missing
            Programme.redact(-): programme.redact is missing
            ProgressNote.of(-, Text): progressNote.day is missing
            ProgressNote.of(PartialDate, -): progressNote.text is missing
            Promise.of(-, Basis): promise.level is missing
            Promise.of(LevelId, -): promise.basis is missing
            RatingCounts.of(-): ratingCounts.counts is missing
            RatingCounts.plus(-): ratingCounts is missing
            StatementRatings.of(-, RatingCounts, Count): statementRatings.perspective is missing
            StatementRatings.of(Perspective, -, Count): statementRatings.counts is missing
            StatementRatings.of(Perspective, RatingCounts, -): statementRatings.asked is missing
            Step.withDay(-): step.day is missing
            Theme.about(-, Standard): theme.set is missing
            Theme.about(Standards, -): theme.standard is missing
            Threshold.of(-, String): threshold.level is missing
            Threshold.of(String, -): threshold.meaning is missing
            YouSaidWeDid.of(-): programme is missing""");
  }

  @Example
  void a_missing_string_is_named_as_the_type_or_its_component() {
    List<String> told =
        made()
            .filter(MissingArgumentsTest::isOfOneString)
            .flatMap(MissingArgumentsTest::told)
            .toList();
    assertThat(told)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            line -> {
              String type = line.substring(0, line.indexOf('.'));
              String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
              assertThat(line).endsWith("(-): " + name + " is missing");
            });
  }

  private static Stream<Method> made() {
    return Model.types()
        .filter(type -> PACKAGES.contains(type.getPackage().getName().replaceAll(".*[.]", "")))
        .filter(type -> !type.isEnum() && !type.getSimpleName().endsWith("Builder"))
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(MissingArgumentsTest::makesItsOwnType);
  }

  private static boolean makesItsOwnType(Method method) {
    Class<?> type = method.getDeclaringClass();
    Type made = method.getGenericReturnType();
    return Modifier.isPublic(method.getModifiers())
        && !method.isDefault()
        && (made == type || made.getTypeName().equals("java.util.Optional<" + type.getName() + ">"))
        && Arrays.stream(method.getParameterTypes()).anyMatch(each -> !each.isPrimitive());
  }

  private static boolean isOfOneString(Method method) {
    return method.getDeclaringClass().isRecord()
        && method.getParameterCount() == 1
        && method.getParameterTypes()[0] == String.class;
  }

  private static Stream<String> told(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length)
        .filter(place -> !types[place].isPrimitive())
        .boxed()
        .flatMap(
            place ->
                types[place].isArray() && !types[place].getComponentType().isPrimitive()
                    ? Stream.of(
                        told(method, place, null),
                        told(method, place, Array.newInstance(types[place].getComponentType(), 1)))
                    : Stream.of(told(method, place, null)));
  }

  private static String told(Method method, int missing, @Nullable Object instead) {
    Class<?>[] types = method.getParameterTypes();
    List<@Nullable Object> arguments = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      arguments.add(i == missing ? instead : argument(types[i]));
      shown.add(i != missing ? types[i].getSimpleName() : instead == null ? "-" : "[-]");
    }
    return String.format(
        "%s.%s(%s): %s",
        method.getDeclaringClass().getSimpleName(),
        method.getName(),
        String.join(", ", shown),
        outcome(method, arguments));
  }

  private static String outcome(Method method, List<@Nullable Object> arguments) {
    try {
      return "made " + method.invoke(CHANGED.get(method.getDeclaringClass()), arguments.toArray());
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof InvalidValueException invalid
          ? String.valueOf(invalid.getMessage())
          : String.valueOf(e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object argument(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Object other = OTHERS.get(type);
    return other == null ? Samples.of(type).sample() : other;
  }
}
