package org.involvement.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.involvement.engagement.AccessNeeds;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Method;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.ProgrammeId;
import org.involvement.value.PartialDate;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;

/** Makes a programme of any size, always the same of one size. */
public final class Generator {
  private static final long SEED = 20_261_124;
  private static final int CHANGES = 200;
  private static final int ACTIVITIES = 500;
  private static final int STAKEHOLDERS = 2_000;
  private static final int CONTRIBUTIONS_OF_AN_ACTIVITY = 40;
  private static final int CONTRIBUTIONS_OF_A_STAKEHOLDER = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 10);

  /** The day as known on which everything is made. */
  static final LocalDate AS_OF = FIRST_DAY.plusYears(4);

  private static final List<Practice> PRACTICES =
      List.of(
          Practice.PAYMENT_OFFERED,
          Practice.TRAINING_OFFERED,
          Practice.PLAIN_LANGUAGE,
          Practice.FORMATS_OFFERED,
          Practice.NAMED_CONTACT,
          Practice.INDUCTION_GIVEN,
          Practice.GROUND_RULES_AGREED_JOINTLY,
          Practice.CO_CHAIRED);

  private final Random random = new Random(SEED);

  /** A programme with so many contributions, a 40th as many activities, a 10th stakeholders. */
  public static Programme programme(int contributions) {
    return new Generator().make(contributions);
  }

  /** So many contributions, made one by one when they are asked for. */
  public static Stream<Contribution> contributions(int number) {
    Generator generator = new Generator();
    return IntStream.range(0, number)
        .mapToObj(index -> generator.contribution(index, ACTIVITIES, STAKEHOLDERS));
  }

  private Programme make(int contributions) {
    int activities = contributions / CONTRIBUTIONS_OF_AN_ACTIVITY;
    int stakeholders = contributions / CONTRIBUTIONS_OF_A_STAKEHOLDER;
    return Programme.builder()
        .id(ProgrammeId.of("generated"))
        .title(Text.of("A generated programme"))
        .asOf(AS_OF)
        .registers(KeptRegister.throughout(Register.values()))
        .stakeholders(many(stakeholders, this::stakeholder))
        .activities(many(activities, this::activity))
        .practices(
            List.of(
                PracticeRecord.of(Practice.NAMED_CONTACT, Answer.YES, Basis.ORGANISATION),
                PracticeRecord.of(Practice.TRAINING_OFFERED, Answer.PARTLY, Basis.DOCUMENT)))
        .contributions(many(contributions, i -> contribution(i, activities, stakeholders)))
        .changes(many(CHANGES, Generator::change))
        .build();
  }

  private Stakeholder stakeholder(int index) {
    return Stakeholder.builder()
        .id(StakeholderId.of("s-" + index))
        .type(Stakeholder.Type.PERSON)
        .perspectives(List.of(Perspective.LIVED_EXPERIENCE))
        .build();
  }

  private Activity activity(int index) {
    return Activity.builder()
        .id(ActivityId.of("a-" + index))
        .methods(List.of(Method.WORKSHOP))
        .accessNeeds(chance(70) ? Optional.of(accessNeeds()) : Optional.empty())
        .practices(practices())
        .build();
  }

  private AccessNeeds accessNeeds() {
    int asked = 5 + random.nextInt(40);
    int needed = random.nextInt(6);
    int met = chance(70) ? needed : random.nextInt(needed + 1);
    return new AccessNeeds(
        Optional.of(Count.of(asked)),
        Optional.of(Count.of(needed)),
        chance(90) ? Optional.of(Count.of(met)) : Optional.empty());
  }

  private List<PracticeRecord> practices() {
    List<PracticeRecord> records = new ArrayList<>();
    for (Practice practice : PRACTICES) {
      if (chance(85)) {
        records.add(PracticeRecord.of(practice, answer(), Basis.ORGANISATION));
        if (chance(20)) {
          records.add(PracticeRecord.of(practice, answer(), Basis.CONTRIBUTORS));
        }
      }
    }
    return records;
  }

  private Answer answer() {
    return chance(60) ? Answer.YES : chance(50) ? Answer.PARTLY : Answer.NO;
  }

  private Contribution contribution(int index, int activities, int stakeholders) {
    LocalDate raised = FIRST_DAY.plusDays(random.nextInt(700));
    return Contribution.builder()
        .id(ContributionId.of("c-" + index))
        .text(Text.of("What was said, number " + index))
        .raisedOn(PartialDate.of(raised))
        .activity(ActivityId.of("a-" + random.nextInt(activities)))
        .perspectives(List.of(Perspective.LIVED_EXPERIENCE))
        .stakeholder(StakeholderId.of("s-" + random.nextInt(stakeholders)))
        .steps(new GeneratedHistory(random, raised).steps(index, CHANGES))
        .build();
  }

  private static Change change(int index) {
    return Change.builder()
        .id(ChangeId.of("ch-" + index))
        .description(Text.of("What changed, number " + index))
        .basis(Basis.ORGANISATION)
        .build();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private static <T> List<T> many(int number, IntFunction<T> one) {
    return IntStream.range(0, number).mapToObj(one).toList();
  }
}
