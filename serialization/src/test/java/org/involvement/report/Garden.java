package org.involvement.report;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.Method;
import org.involvement.engagement.Modality;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Change;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Direction;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Stage;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Barrier;
import org.involvement.programme.BarrierKind;
import org.involvement.programme.BarrierType;
import org.involvement.programme.Commitment;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Mitigation;
import org.involvement.programme.Objective;
import org.involvement.programme.Outcome;
import org.involvement.programme.Programme;
import org.involvement.programme.Reflection;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Population;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.BarrierId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.Evidence;
import org.involvement.value.ObjectiveId;
import org.involvement.value.OutcomeId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Permission;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;

/** An invented garden that people plan together, with something in every part of a report. */
final class Garden {
  /** Public, and the role may be printed if enough people of it took part. */
  private static final Permission UNDER_ROLE =
      Permission.of(Readers.PUBLIC).withRoleMayBeNamed(true);

  private static final LocalDate SPRING = LocalDate.of(2022, 3, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2022, 9, 30);
  private static final ActivityId WORKSHOP = ActivityId.of("workshop");
  private static final ChangeId BENCH = ChangeId.of("bench");

  private Garden() {}

  static Programme programme() {
    return Programme.builder()
        .id(ProgrammeId.of("garden"))
        .title(Text.of("A garden for everybody"))
        .asOf(AUTUMN)
        .purpose(Text.of("Plan the garden of the health centre together."))
        .addAllRegisters(
            KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS, Register.BARRIERS))
        .people(Count.of(64))
        .addStakeholders(group(), person())
        .addObjectives(Objective.of(ObjectiveId.of("open"), Text.of("A garden open to all.")))
        .addPopulations(residents())
        .addCompositions(ages(3, 6))
        .addActivities(workshop(2, 5))
        .addPractices(
            practice(Practice.PLAIN_LANGUAGE, Answer.YES, Basis.ORGANISATION),
            practice(Practice.PLAIN_LANGUAGE, Answer.NO, Basis.CONTRIBUTORS),
            practice(
                Practice.PAYMENT_OFFERED,
                Answer.doesNotApply(Text.of("All are staff"), Text.of("the board")),
                Basis.ORGANISATION))
        .contributions(contributions(3))
        .addDecisions(
            Decision.builder()
                .id(DecisionId.of("paths"))
                .day(PartialDate.of(SPRING))
                .title(Text.of("Paths wide enough for two wheelchairs"))
                .joint(true)
                .dissent(Text.of("DISSENT-1 costs too much"))
                .build())
        .addChanges(bench(), contributorsSay())
        .addCommitments(
            Commitment.builder()
                .id(CommitmentId.of("water"))
                .statement(Text.of("Bring water to the beds."))
                .ownerRole(Text.of("Head of estates"))
                .due(LocalDate.of(2023, 4, 1))
                .build())
        .addBarriers(
            Barrier.builder()
                .id(BarrierId.of("stairs"))
                .kind(BarrierKind.PRACTICAL)
                .type(BarrierType.PHYSICAL_ACCESS)
                .description(Text.of("There are stairs at the gate."))
                .addMitigations(
                    Mitigation.done(Text.of("A ramp was built."), PartialDate.parse("2022-06")))
                .build())
        .addOutcomes(
            Outcome.builder()
                .id(OutcomeId.of("meetings"))
                .statement(Text.of("Neighbours meet there."))
                .basis(Basis.DOCUMENT)
                .addEvidence(
                    Evidence.at(Text.of("Minutes"), URI.create("https://example.org/m"))
                        .withVersion(Text.of("2"))
                        .withPage(Text.of("7")))
                .build())
        .addReflections(
            reflection("We should have asked sooner.", true),
            reflection("UNSAID-7 nobody listened", false))
        .build();
  }

  /** The same with other counts where the rule of NHS Digital shows them alike. */
  static Programme withOtherSmallCounts() {
    return programme()
        .withCompositions(ages(4, 5))
        .withActivities(workshop(3, 4))
        .withContributions(contributions(4));
  }

  static Programme strategy() {
    return example("strategy/south-london-2022.json");
  }

  static Programme followUp() {
    return example("loop/invented-follow-up.json");
  }

  private static Programme example(String file) {
    return InvolvementJson.read(Path.of("..", "examples").resolve(file));
  }

  /** As many contributions as are asked for, all of which may be quoted. */
  static Programme tall(int contributions) {
    return programme()
        .withContributions(
            IntStream.range(0, contributions)
                .mapToObj(
                    i ->
                        Contribution.raised(
                                ContributionId.of("c-" + i),
                                Text.of("Wish " + i),
                                PartialDate.of(SPRING))
                            .withPermission(Permission.of(Readers.PUBLIC))
                            .from(WORKSHOP, Perspective.RESIDENT)
                            .acknowledged(PartialDate.of(SPRING.plusDays(1 + i % 7)))
                            .decided(
                                PartialDate.of(SPRING.plusDays(10 + i % 50)), Disposition.AGREED))
                .toList());
  }

  private static List<Contribution> contributions(int silentCarers) {
    Contribution bench =
        said("bench-please", "A bench in the shade", true)
            .from(WORKSHOP, Perspective.CARER)
            .acknowledged(PartialDate.of(SPRING.plusDays(2)))
            .decided(
                PartialDate.of(SPRING.plusDays(9)),
                Disposition.AGREED,
                Text.of("It fits the budget"))
            .fedBack(
                PartialDate.of(SPRING.plusDays(12)),
                Feedback.DECISION_AND_REASON,
                Audience.CONTRIBUTOR,
                Channel.EMAIL)
            .actedOn(PartialDate.of(SPRING.plusDays(60)), BENCH);
    Contribution fountain =
        said("fountain", "A fountain for children", true).from(WORKSHOP, Perspective.RESIDENT);
    Contribution person =
        said("pond", "UNSAID-1 a pond", false)
            .withStakeholder(StakeholderId.of("pseudonym-9"))
            .from(WORKSHOP, Perspective.RESIDENT);
    List<Contribution> more =
        IntStream.range(0, 5 + silentCarers)
            .mapToObj(
                i ->
                    said("quiet-" + i, "UNSAID-2 quiet " + i, false)
                        .from(
                            WORKSHOP, i < silentCarers ? Perspective.CARER : Perspective.RESIDENT))
            .toList();
    return Stream.concat(Stream.of(bench, fountain, person), more.stream()).toList();
  }

  private static Contribution said(String id, String words, boolean quotable) {
    return Contribution.raised(ContributionId.of(id), Text.of(words), PartialDate.of(SPRING))
        .withPermission(quotable ? Optional.of(UNDER_ROLE) : Optional.empty());
  }

  private static Stakeholder group() {
    return Stakeholder.builder()
        .id(StakeholderId.of("neighbours"))
        .type(Stakeholder.Type.GROUP)
        .addPerspectives(Perspective.RESIDENT)
        .description(Text.of("People who live next door"))
        .size(Count.of(40))
        .build();
  }

  private static Stakeholder person() {
    return Stakeholder.builder()
        .id(StakeholderId.of("pseudonym-9"))
        .type(Stakeholder.Type.PERSON)
        .addPerspectives(Perspective.RESIDENT)
        .build();
  }

  private static Population residents() {
    return Population.builder()
        .characteristic(Characteristic.of("age-band"))
        .definition(Text.of("Adults of the ward"))
        .source(Evidence.of(Text.of("Census")))
        .day(LocalDate.of(2021, 3, 21))
        .exclusive(true)
        .addCounts(
            head("18-24", 3100), head("25-44", 11800), head("45-64", 8400), head("65-plus", 4700))
        .build();
  }

  private static Composition ages(long young, long silent) {
    return Composition.builder()
        .characteristic(Characteristic.of("age-band"))
        .exclusive(true)
        .addCounts(head("18-24", young), head("25-44", 14), head("45-64", 27), head("65-plus", 12))
        .notStated(Count.of(silent))
        .build();
  }

  private static HeadCount head(String category, long people) {
    return HeadCount.of(Category.of(category), Count.of(people));
  }

  private static Activity workshop(long low, long high) {
    LevelId codesign = LevelId.parse("tlap-coproduction-ladder:co-design");
    return Activity.builder()
        .id(WORKSHOP)
        .title(Text.of("Workshop in the yard"))
        .purpose(Text.of("What should be in the garden?"))
        .addMethods(Method.WORKSHOP)
        .modality(Modality.IN_PERSON)
        .period(Period.on(SPRING))
        .addPromises(Promise.of(codesign, Basis.DOCUMENT))
        .addPower(
            PowerRecord.of(Stage.DESIGNING, Perspective.RESIDENT, Power.SHARED, Basis.ORGANISATION),
            PowerRecord.of(
                Stage.DESIGNING, Perspective.RESIDENT, Power.CONSULTED, Basis.CONTRIBUTORS),
            PowerRecord.ofAll(Stage.PRIORITISING, Power.INFORMED, Basis.DOCUMENT))
        .addAttendance(
            Attendance.of(Perspective.RESIDENT, Count.of(38), Modality.IN_PERSON),
            Attendance.of(Perspective.CARER, Count.of(low), Modality.IN_PERSON),
            Attendance.of(Perspective.STAFF, Count.of(high), Modality.IN_PERSON))
        .addRatings(
            rating(codesign, low, Optional.of("UNSAID-3 it was fine"), false),
            rating(
                LevelId.parse("tlap-coproduction-ladder:engagement"),
                high,
                Optional.of("We were asked, and that was it"),
                true))
        .build();
  }

  private static LevelRating rating(
      LevelId level, long people, Optional<String> comment, boolean quotable) {
    return LevelRating.builder()
        .level(level)
        .perspective(Perspective.RESIDENT)
        .people(Count.of(people))
        .comment(comment.map(Text::of))
        .permission(quotable ? Optional.of(UNDER_ROLE) : Optional.empty())
        .build();
  }

  private static PracticeRecord practice(Practice practice, Answer answer, Basis basis) {
    return PracticeRecord.of(practice, answer, basis);
  }

  private static Change bench() {
    return Change.builder()
        .id(BENCH)
        .description(Text.of("There is a bench in the shade."))
        .direction(Direction.BETTER)
        .whyItMatters(Text.of("People can rest there."))
        .basis(Basis.ORGANISATION)
        .build();
  }

  private static Change contributorsSay() {
    return Change.builder()
        .id(ChangeId.of("trust"))
        .description(Text.of("UNSAID-4 we trust them more"))
        .hoped(Text.of("UNSAID-5 to be heard"))
        .whyItMatters(Text.of("UNSAID-6 it never was so"))
        .basis(Basis.CONTRIBUTORS)
        .build();
  }

  private static Reflection reflection(String words, boolean quotable) {
    return Reflection.builder()
        .by(Basis.CONTRIBUTORS)
        .words(Text.of(words))
        .permission(quotable ? Optional.of(UNDER_ROLE) : Optional.empty())
        .build();
  }
}
