package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.involvement.framework.Citation;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.internal.Contradictions;
import org.involvement.scoring.internal.Differences;
import org.involvement.scoring.internal.Node;
import org.involvement.scoring.internal.PointsLost;
import org.involvement.scoring.internal.Scoring;
import org.involvement.scoring.internal.Unknowns;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Criterion;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/**
 * Rules as data: what to look at in a programme, and how.
 *
 * @param id its id, a word such as 'uk-standards-2019'
 * @param title what it is called
 * @param version the edition; a score names it
 * @param author who declared its rules and weights
 * @param citation the framework it is drawn from; empty where it is drawn from none
 * @param caveat what its scores do not say, printed with each
 * @param aggregation how the criteria become one total; empty makes a profile, which has none
 * @param leastCoverage the coverage below which the total has no value, above 0 and at most 1;
 *     empty means that any will do
 * @param criteria what is looked at, at least one, no two with one id
 */
@Value.Builder
public record Rubric(
    String id,
    String title,
    String version,
    String author,
    Optional<Citation> citation,
    Optional<String> caveat,
    Optional<Aggregation> aggregation,
    Optional<BigDecimal> leastCoverage,
    List<Criterion> criteria)
    implements WithRubric {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or blank, the id is not a word, the coverage
   *     is outside its range, there is no criterion, or two have one id
   */
  public Rubric {
    Checks.word(id, "rubric.id");
    title = Checks.line(title, "rubric.title");
    version = Checks.line(version, "rubric.version");
    author = Checks.line(author, "rubric.author");
    citation = Checks.optional(citation);
    caveat = Checks.optional(caveat);
    aggregation = Checks.optional(aggregation);
    leastCoverage = Decimals.share(leastCoverage, "rubric.leastCoverage");
    criteria =
        Checks.notEmpty(
            Checks.distinct(criteria, "rubric.criteria", Criterion::id), "rubric.criteria");
  }

  /** {@return an empty builder} */
  public static RubricBuilder builder() {
    return new RubricBuilder();
  }

  /**
   * {@return what this rubric says of a programme}
   *
   * @throws InvalidValueException if a practice it asks about was answered with an answer of
   *     another type
   */
  public Scorecard score(Programme programme) {
    return card(programme, root(programme));
  }

  /**
   * {@return what this rubric says of a programme before and after, criterion by criterion}
   *
   * <p>Where both are of one day, a fact that is unknown in both is taken to be the same in both.
   * On another day it may be another: the differences are then those that follow from the bounds.
   *
   * @throws InvalidValueException if they are two programmes, or as {@link #score} does
   */
  public ScorecardComparison compare(Programme before, Programme after) {
    Differences.Nodes nodes = Differences.Nodes.of(root(before), root(after), Scoring.BUDGET);
    Scorecard one = card(before, nodes.before());
    Scorecard other = card(after, nodes.after());
    return before.asOf().equals(after.asOf())
        ? ScorecardComparison.of(one, other, nodes)
        : ScorecardComparison.of(one, other);
  }

  /**
   * {@return what this rubric says of a programme as it is, and as it would be after a change}
   *
   * @param change what would be otherwise, such as {@code p -> p.withPractices(...)}
   * @throws InvalidValueException if the change makes another programme of it or none, or as {@link
   *     #score} does
   */
  public ScorecardComparison whatIf(Programme programme, UnaryOperator<Programme> change) {
    return compare(programme, Checks.required(change.apply(programme), "whatIf.change"));
  }

  private Node root(Programme programme) {
    return Scoring.root(aggregation, leastCoverage, criteria, programme, Scoring.BUDGET);
  }

  private Scorecard card(Programme programme, Node root) {
    List<Unknowns.Located> tops =
        aggregation.isPresent() ? List.of(new Unknowns.Located("", root)) : root.below("");
    Score scored = PointsLost.in(Scoring.score(id, title, BigDecimal.ONE, root));
    return Scorecard.builder()
        .programme(programme.id())
        .programmeTitle(programme.title())
        .asOf(programme.asOf())
        .rubric(id)
        .title(title)
        .version(version)
        .author(author)
        .caveat(caveat)
        .root(scored)
        .unknowns(Unknowns.of(tops))
        .contradictions(Contradictions.of(scored, programme))
        .build();
  }
}
