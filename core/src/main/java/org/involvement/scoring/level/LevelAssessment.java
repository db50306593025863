package org.involvement.scoring.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * What was promised, experienced and recorded on one scale, and whether the promise was kept as far
 * as the record tells, such as 'Ladder of co-production: promised co-production; recorded
 * engagement to co-design; less shared than promised'.
 *
 * <p>Nothing was verified: it is what people and documents say.
 *
 * @param programme the programme
 * @param programmeTitle what the programme is called
 * @param asOf the day whose knowledge was assessed
 * @param scale the scale
 * @param perspective whose power and ratings count; empty means everyone's
 * @param whole the whole work; where the scale places activities or stages, put together from these
 * @param parts each activity or each stage, where the scale places these
 */
@Value.Builder
public record LevelAssessment(
    ProgrammeId programme,
    Text programmeTitle,
    LocalDate asOf,
    Scale scale,
    Optional<Perspective> perspective,
    LevelComparison whole,
    List<LevelComparison> parts)
    implements WithLevelAssessment {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public LevelAssessment {
    Checks.required(programme, "levelAssessment.programme");
    Checks.required(programmeTitle, "levelAssessment.programmeTitle");
    Checks.required(asOf, "levelAssessment.asOf");
    Checks.required(scale, "levelAssessment.scale");
    perspective = Checks.optional(perspective);
    Checks.required(whole, "levelAssessment.whole");
    parts = Checks.list(parts, "levelAssessment.parts");
  }

  /** {@return an empty builder} */
  public static LevelAssessmentBuilder builder() {
    return new LevelAssessmentBuilder();
  }

  static LevelAssessmentBuilder of(Programme programme) {
    return builder()
        .programme(programme.id())
        .programmeTitle(programme.title())
        .asOf(programme.asOf());
  }

  /** {@return the level that was promised for the whole work} */
  public Promised promised() {
    return whole.promised();
  }

  /** {@return the levels that those who took part experienced} */
  public Experienced experienced() {
    return whole.experienced();
  }

  /**
   * {@return the levels that the record supports} Where the scale places activities or stages: from
   * what it supports of all of them to what it may support of any. Of the stages only those count
   * in which a level has to hold, as {@link LevelAssessor} says.
   */
  public Recorded recorded() {
    return whole.recorded();
  }

  /**
   * {@return how recorded compares with promised} Where the scale places activities or stages: less
   * shared if any of them is, otherwise cannot tell if any is, otherwise more shared if any is,
   * otherwise as promised. Of the stages the same count as for {@link #recorded()}.
   */
  public Verdict verdict() {
    return whole.verdict();
  }

  /**
   * {@return whether the record certainly supports at least what was promised at a place} It may,
   * even where {@link Verdict#CANNOT_TELL} is the verdict: how much more is then unknown.
   *
   * @param place the whole or one of the parts
   */
  public boolean isAtLeastAsPromised(LevelComparison place) {
    return new Comparing(scale, place.recorded().levels()).isAtLeast(place.promised());
  }

  /** {@return why, and what else there is to know, a sentence each} */
  public List<String> reasons() {
    return whole.reasons();
  }

  /**
   * {@return the same, where activities and stages are called otherwise than by their ids}
   *
   * @param called what a part is called
   */
  public List<String> reasons(Function<LevelComparison, String> called) {
    if (parts.isEmpty()) {
      return reasons();
    }
    int byId = PartsTogether.reasons(parts, LevelComparison::place).size();
    return Stream.concat(
            PartsTogether.reasons(parts, called).stream(), reasons().stream().skip(byId))
        .toList();
  }

  /** {@return what it does not say} */
  public String caveat() {
    return "Nothing was verified. Which facts a level needs is our own reading of it; levels that"
        + " depend on intent or quality are never inferred.";
  }

  /** {@return the assessment as text for a terminal, at most 80 columns wide} */
  public String toText() {
    return new LevelText(this).toString();
  }

  /** {@return scale, promised and recorded levels and the verdict on one line} */
  @Override
  public String toString() {
    return scale.name()
        + perspective.map(people -> " for " + people).orElse("")
        + ": promised "
        + promised()
        + "; recorded "
        + recorded().levels()
        + "; "
        + verdict().inWords();
  }
}
