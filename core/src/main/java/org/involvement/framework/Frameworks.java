package org.involvement.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The frameworks that are known: scales, sets of standards, and the questions behind practices.
 *
 * <p>Immutable; users add their own with {@link #with(Scale)}, {@link #with(Standards)} and {@link
 * #with(Question)}, each of which answers a new value.
 *
 * @param scales the scales, no two with one id
 * @param standards the sets of standards, no two with one id
 * @param questions the questions, no two of one practice
 */
public record Frameworks(List<Scale> scales, List<Standards> standards, List<Question> questions) {
  private static final Frameworks STANDARD =
      new Frameworks(PublishedScales.ALL, PublishedStandards.ALL, PracticeQuestions.ALL);

  /**
   * Checks that ids are unique.
   *
   * @throws InvalidValueException if two scales or two sets of standards have one id, or two
   *     questions one practice
   */
  public Frameworks {
    scales = Checks.distinct(scales, "frameworks.scales", Scale::id);
    standards = Checks.distinct(standards, "frameworks.standards", Standards::id);
    questions = Checks.distinct(questions, "frameworks.questions", Question::practice);
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
   * {@return the answers a practice takes} A practice without a question takes yes, partly or no.
   */
  public AnswerType answers(Practice practice) {
    return questions.stream()
        .filter(question -> question.practice().equals(practice))
        .findFirst()
        .map(Question::answers)
        .orElse(AnswerType.YES_PARTLY_NO);
  }

  /**
   * {@return these and one more scale}
   *
   * @throws InvalidValueException if there is one with its id
   */
  public Frameworks with(Scale scale) {
    return new Frameworks(plus(scales, scale), standards, questions);
  }

  /**
   * {@return these and one more set of standards}
   *
   * @throws InvalidValueException if there is one with its id
   */
  public Frameworks with(Standards set) {
    return new Frameworks(scales, plus(standards, set), questions);
  }

  /**
   * {@return these and one more question}
   *
   * @throws InvalidValueException if its practice has one
   */
  public Frameworks with(Question question) {
    return new Frameworks(scales, standards, plus(questions, question));
  }

  private static <T> List<T> plus(Collection<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
