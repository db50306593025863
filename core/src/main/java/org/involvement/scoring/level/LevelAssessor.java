package org.involvement.scoring.level;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Holds a programme against a scale of levels: what was promised, what those who took part
 * experienced, what the record would support, and whether that is what was promised.
 *
 * <p>Any scale is assessed the same way, a published one or a user's own. What is placed on it is
 * what the scale says: each activity, each stage, or the whole work. A level is supported if every
 * fact holds that its {@link org.involvement.framework.Requirement} asks for; a level without one
 * is never inferred. Facts that are unknown, or on which people differ, leave a range.
 *
 * <p>A level that names no stage has to hold in the main decision. A programme cannot name that
 * decision yet, so the level has to hold in designing, and in every stage on record but
 * disseminating and evaluating, which come after it. Power in one minor stage is no partnership. An
 * activity is placed by the stages on record for it, without these two; where it has none, as the
 * whole work. If nothing is recorded on designing, its power is unknown, unless the register of
 * power was kept. Where stages differ, a reason gives the level of each. One contribution more or
 * less never changes a level.
 */
public final class LevelAssessor {
  private final Frameworks frameworks;

  private LevelAssessor(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** {@return an assessor that knows these frameworks, and each programme's own scales} */
  public static LevelAssessor of(Frameworks frameworks) {
    return new LevelAssessor(Checks.required(frameworks, "levelAssessor.frameworks"));
  }

  /**
   * {@return the levels of a programme on a scale, for all whose power is recorded} Where several
   * perspectives are recorded, all held what the least of them held.
   *
   * @param programme the programme
   * @param scale the id of the scale, such as 'tlap-coproduction-ladder'
   * @throws InvalidValueException if the scale is unknown, a practice it asks for takes an amount,
   *     or one was answered with an answer of another type
   */
  public LevelAssessment assess(Programme programme, String scale) {
    return assess(programme, List.of(scale)).get(0);
  }

  /**
   * {@return the levels of a programme on several scales, in their order} The programme is gone
   * through once for all of them.
   *
   * @param programme the programme
   * @param scales the ids of the scales
   * @throws InvalidValueException as {@link #assess(Programme, String)} does
   */
  public List<LevelAssessment> assess(Programme programme, List<String> scales) {
    Map<String, Scale> known = known(programme);
    LevelRecord record = new LevelRecord(programme, frameworks, Optional.empty());
    return Checks.list(scales, "levelAssessor.scales").stream()
        .map(scale -> assess(record, find(scale, known)))
        .toList();
  }

  /**
   * {@return the levels of a programme on a scale, for those of one perspective} What is said of
   * all who were involved stands for them where nothing is said of them alone.
   *
   * @param programme the programme
   * @param scale the id of the scale
   * @param perspective whose power and ratings count
   * @throws InvalidValueException as {@link #assess(Programme, String)} does
   */
  public LevelAssessment assess(Programme programme, String scale, Perspective perspective) {
    Checks.required(perspective, "levelAssessor.perspective");
    return assess(
        new LevelRecord(programme, frameworks, Optional.of(perspective)),
        find(scale, known(programme)));
  }

  /**
   * {@return the levels of a programme on a scale} Neither the assessor nor the programme need know
   * the scale.
   *
   * @throws InvalidValueException as {@link #assess(Programme, String)} does for its practices
   */
  public LevelAssessment assess(Programme programme, Scale scale) {
    Checks.required(scale, "levelAssessor.scale");
    return assess(new LevelRecord(programme, frameworks, Optional.empty()), scale);
  }

  private static LevelAssessment assess(LevelRecord record, Scale scale) {
    PlaceAssessor places = new PlaceAssessor(record, scale);
    List<LevelComparison> parts =
        Place.parts(scale.unit(), record.programme()).stream().map(places::assess).toList();
    return LevelAssessment.of(record.programme())
        .scale(scale)
        .perspective(record.perspective())
        .whole(scale.unit() == Scale.Unit.WHOLE ? places.assess(Place.WHOLE) : places.whole(parts))
        .parts(parts)
        .build();
  }

  /** The programme's own scales before those of the frameworks. */
  private Map<String, Scale> known(Programme programme) {
    Map<String, Scale> known = new LinkedHashMap<>();
    Stream.concat(programme.scales().stream(), frameworks.scales().stream())
        .forEach(scale -> known.putIfAbsent(scale.id(), scale));
    return known;
  }

  private static Scale find(String id, Map<String, Scale> known) {
    Scale scale = known.get(id);
    if (scale == null) {
      throw Checks.invalid(
          "levelAssessor.scale",
          id,
          ViolationKind.UNKNOWN,
          "is unknown: there is " + known.keySet());
    }
    return scale;
  }
}
