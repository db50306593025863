package org.involvement.engagement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.stakeholder.Composition;
import org.involvement.value.ActivityId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
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
 * @param period the days on which it was, or within which it is known to have been; empty means
 *     unknown
 * @param promises the levels that people were promised
 * @param power which power people had, by stage
 * @param attendance who came, by perspective or stakeholder
 * @param people how many distinct people came; empty means it was not counted
 * @param compositions those who came, by category
 * @param accessNeeds people asked, with a need, and with it met; empty means unknown
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
    Optional<Period> period,
    List<Promise> promises,
    List<PowerRecord> power,
    List<Attendance> attendance,
    Optional<Count> people,
    List<Composition> compositions,
    Optional<AccessNeeds> accessNeeds,
    List<PracticeRecord> practices,
    List<LevelRating> ratings)
    implements WithActivity {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the id is missing, a method stands twice, a practice has two
   *     answers of one basis without a reason, an answer is about one contribution, or a
   *     characteristic is counted twice
   */
  public Activity {
    Checks.required(id, "activity.id");
    title = Checks.optional(title);
    purpose = Checks.optional(purpose);
    methods = Checks.distinct(methods, "activity.methods");
    modality = Checks.optional(modality);
    period = Checks.optional(period);
    promises = Checks.list(promises, "activity.promises");
    power = Checks.list(power, "activity.power");
    attendance = Checks.list(attendance, "activity.attendance");
    people = Checks.optional(people);
    compositions =
        Checks.distinct(compositions, "activity.compositions", Composition::characteristic);
    accessNeeds = Checks.optional(accessNeeds);
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
   * {@return how many attendances there were} The sum over {@link #attendance()}, as a range; empty
   * where no actual count is recorded. It counts who brings two perspectives twice.
   *
   * @throws InvalidValueException if they add up to more than a {@link Count} can hold
   */
  public Optional<Count> attendances() {
    return attendance.stream().flatMap(part -> part.actual().stream()).reduce(Count::plus);
  }

  /**
   * {@return how many distinct people came} As recorded, otherwise from the largest attendance to
   * the sum of all; empty where neither is known.
   */
  public Optional<Count> distinctPeople() {
    return people.or(
        () -> attendance.stream().flatMap(part -> part.actual().stream()).reduce(Count::union));
  }
}
