package org.involvement.framework;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The frameworks that are known: scales, sets of standards, the questions behind practices, and how
 * levels of different scales relate.
 *
 * <p>Immutable; users add their own with {@link #with(Scale)}, {@link #with(Standards)}, {@link
 * #with(Question)} and {@link #with(Mapping)}, each of which answers a new value.
 *
 * @param scales the scales, no two with one id
 * @param standards the sets of standards, no two with one id
 * @param questions the questions, no two of one practice
 * @param crosswalk how levels of these scales relate
 */
public record Frameworks(
    List<Scale> scales, List<Standards> standards, List<Question> questions, Crosswalk crosswalk) {
  private static final Frameworks STANDARD =
      new Frameworks(
          PublishedScales.ALL,
          PublishedStandards.ALL,
          PracticeQuestions.ALL,
          new Crosswalk(PublishedMappings.ALL));

  /**
   * Checks that ids are unique and that what is referred to is there.
   *
   * @throws InvalidValueException if two scales or two sets of standards have one id, two questions
   *     one practice, a set supersedes one that is not here, or a level of the crosswalk is unknown
   */
  public Frameworks {
    scales = Checks.distinct(scales, "frameworks.scales", Scale::id);
    standards = Checks.distinct(standards, "frameworks.standards", Standards::id);
    questions = Checks.distinct(questions, "frameworks.questions", Question::practice);
    Checks.required(crosswalk, "frameworks.crosswalk");
    checkSuperseded(standards);
    checkLevels(crosswalk.mappings(), scales);
  }

  /** {@return the published frameworks that come with the library} */
  public static Frameworks standard() {
    return STANDARD;
  }

  /** {@return the scale with an id; empty if there is none} */
  public Optional<Scale> scale(String id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** {@return the set of standards with an id; empty if there is none} */
  public Optional<Standards> standards(String id) {
    return standards.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /** {@return the level with an id; empty if its scale or the level is unknown} */
  public Optional<Level> level(LevelId id) {
    return scale(id.scale()).flatMap(scale -> scale.level(id.level()));
  }

  /**
   * {@return how other levels relate to a level} Each mapping begins with that level; nothing is
   * chained, and where nothing is known the answer is empty.
   */
  public List<Mapping> mappings(LevelId level) {
    return crosswalk.of(level);
  }

  /** {@return the question behind a practice; empty if it has none} */
  public Optional<Question> question(Practice practice) {
    return questions.stream().filter(question -> question.practice().equals(practice)).findFirst();
  }

  /**
   * {@return the answers a practice takes} A practice without a question takes yes, partly or no.
   */
  public AnswerType answers(Practice practice) {
    return question(practice).map(Question::answers).orElse(AnswerType.YES_PARTLY_NO);
  }

  /**
   * {@return these and one more scale}
   *
   * @throws InvalidValueException if there is one with its id
   */
  public Frameworks with(Scale scale) {
    return new Frameworks(plus(scales, scale), standards, questions, crosswalk);
  }

  /**
   * {@return these and one more set of standards}
   *
   * @throws InvalidValueException if there is one with its id, or it supersedes one that is not
   *     here
   */
  public Frameworks with(Standards set) {
    return new Frameworks(scales, plus(standards, set), questions, crosswalk);
  }

  /**
   * {@return these and one more question}
   *
   * @throws InvalidValueException if its practice has one
   */
  public Frameworks with(Question question) {
    return new Frameworks(scales, standards, plus(questions, question), crosswalk);
  }

  /**
   * {@return these and one more mapping}
   *
   * @throws InvalidValueException if there is one of the same two levels, or a level is unknown
   */
  public Frameworks with(Mapping mapping) {
    return new Frameworks(scales, standards, questions, crosswalk.plus(mapping));
  }

  private static void checkSuperseded(List<Standards> all) {
    Set<String> ids = all.stream().map(Standards::id).collect(toSet());
    for (int i = 0; i < all.size(); i++) {
      Optional<String> earlier = all.get(i).supersedes();
      if (earlier.isPresent() && !ids.contains(earlier.get())) {
        throw Checks.invalid(
            "frameworks.standards." + i + ".supersedes",
            earlier.get(),
            ViolationKind.UNKNOWN,
            "is no set of these");
      }
    }
  }

  private static void checkLevels(List<Mapping> mappings, List<Scale> scales) {
    Set<LevelId> known =
        scales.stream().flatMap(scale -> scale.levelIds().stream()).collect(toSet());
    for (int i = 0; i < mappings.size(); i++) {
      String place = "frameworks.crosswalk.mappings." + i;
      checkLevel(place + ".from", mappings.get(i).from(), known);
      checkLevel(place + ".to", mappings.get(i).to(), known);
    }
  }

  private static void checkLevel(String place, LevelId level, Set<LevelId> known) {
    if (!known.contains(level)) {
      throw Checks.invalid(place, level, ViolationKind.UNKNOWN, "is no level of these scales");
    }
  }

  private static <T> List<T> plus(Collection<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
