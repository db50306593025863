package org.involvement.engagement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.stakeholder.Composition;
import org.involvement.value.ActivityId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * One occasion or task of involvement, such as a workshop.
 *
 * @param id its id within the programme
 * @param title what it was called; empty where it had no name
 * @param purpose what people were involved for; empty means unknown
 * @param methods how people were involved
 * @param modality how they met; empty means unknown
 * @param kind whether it was involvement, engagement or information, as recorded; empty means
 *     unknown, and it is never inferred
 * @param period the days on which it was, or within which it is known to have been; empty means
 *     unknown, or that a day is given
 * @param day its day, if it was on one day, which may be known only roughly; absent means unknown,
 *     or that a period is given
 * @param promises the levels that people were promised
 * @param power which power people had, by stage
 * @param attendance who came, by perspective or stakeholder, and as what
 * @param people how many distinct people came as contributors; empty means it was not counted
 * @param compositions those who came, by category
 * @param accessNeeds people asked, with a need, and with it met; empty means unknown
 * @param payment how people were to be paid; empty means unknown
 * @param practices which practices were kept, one answer of each basis, and later ones that give
 *     their reason
 * @param ratings which level those who took part experienced
 */
@Value.Builder
public record Activity(
    ActivityId id,
    Optional<Text> title,
    Optional<Text> purpose,
    List<Method> methods,
    Optional<Modality> modality,
    Optional<ActivityKind> kind,
    Optional<Period> period,
    PartialDate day,
    List<Promise> promises,
    List<PowerRecord> power,
    List<Attendance> attendance,
    Optional<Count> people,
    List<Composition> compositions,
    Optional<AccessNeeds> accessNeeds,
    Optional<Payment> payment,
    List<PracticeRecord> practices,
    List<LevelRating> ratings)
    implements WithActivity {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the id is missing, a method stands twice, a practice has two
   *     answers of one basis without a reason, an answer is about one contribution, a
   *     characteristic is counted twice, or both a period and a day are given
   */
  public Activity {
    Checks.required(id, "activity.id");
    title = Checks.optional(title);
    purpose = Checks.optional(purpose);
    methods = Checks.distinct(methods, "activity.methods");
    modality = Checks.optional(modality);
    kind = Checks.optional(kind);
    period = Checks.optional(period);
    day = Checks.partialDate(day);
    if (period.isPresent() && day.isKnown()) {
      throw Checks.invalid(
          "activity.day",
          day,
          ViolationKind.CONTRADICTS_OTHER,
          "is given together with activity.period " + period.get() + ": give one of them");
    }
    promises = Checks.list(promises, "activity.promises");
    power = Checks.list(power, "activity.power");
    attendance = Checks.list(attendance, "activity.attendance");
    people = Checks.optional(people);
    compositions =
        Checks.distinct(compositions, "activity.compositions", Composition::characteristic);
    accessNeeds = Checks.optional(accessNeeds);
    payment = Checks.optional(payment);
    practices = Checks.distinct(practices, "activity.practices", PracticeRecord::question);
    for (int i = 0; i < practices.size(); i++) {
      if (practices.get(i).contribution().isPresent()) {
        throw Checks.invalid(
            "activity.practices." + i + ".contribution",
            practices.get(i).contribution().get(),
            ViolationKind.UNSUITABLE,
            "is contested for the whole programme only, in programme.practices");
      }
    }
    ratings = Checks.list(ratings, "activity.ratings");
  }

  /** {@return an empty builder} */
  public static ActivityBuilder builder() {
    return new ActivityBuilder();
  }

  /**
   * {@return the days on which it was, or within which its one day is} Empty where neither period
   * nor day is known.
   */
  public Optional<Period> within() {
    return day.isKnown() ? Optional.of(Period.between(day.earliest(), day.latest())) : period;
  }

  /**
   * {@return the attendance of contributors; that of staff, supporters and interpreters is not in
   * it}
   */
  public List<Attendance> contributors() {
    return attendance.stream().filter(Attendance::isOfContributors).toList();
  }

  /**
   * {@return how many attendances of contributors there were} The sum over {@link #contributors()},
   * as a range; empty where no actual count is recorded. People who bring two perspectives count
   * twice.
   *
   * @throws InvalidValueException if they add up to more than a {@link Count} can hold
   */
  public Optional<Count> attendances() {
    return contributors().stream().flatMap(part -> part.actual().stream()).reduce(Count::plus);
  }

  /**
   * {@return how many distinct people came as contributors} As recorded, otherwise from the largest
   * attendance to the sum of all; empty where neither is known.
   */
  public Optional<Count> distinctPeople() {
    return people.or(
        () -> contributors().stream().flatMap(part -> part.actual().stream()).reduce(Count::union));
  }
}
