package org.involvement.scoring.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.involvement.value.Bounds;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What a rubric says of a programme, such as 'Our loop, 1: total 0.50 in [0.41, 0.80], 75 % known',
 * as a tree in which every number can be worked out again.
 *
 * @param programme the programme
 * @param programmeTitle what the programme is called
 * @param asOf the day whose knowledge was scored
 * @param rubric the id of the rubric
 * @param title what the rubric is called
 * @param version the rubric's version
 * @param author who declared the rubric's rules and weights
 * @param caveat what the scores do not say
 * @param root the whole; its parts are the rubric's criteria
 * @param unknowns what is not yet known, what could narrow the bounds most first; what people would
 *     rather not say is not among it
 * @param contradictions on what those who were asked say different things
 */
@Value.Builder
public record Scorecard(
    ProgrammeId programme,
    Text programmeTitle,
    LocalDate asOf,
    String rubric,
    String title,
    String version,
    String author,
    Optional<String> caveat,
    Score root,
    List<Unknown> unknowns,
    List<Contradiction> contradictions)
    implements WithScorecard {
  /** The author of the rules that come with this library. */
  public static final String LIBRARY = "involvement";

  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Scorecard {
    Checks.required(programme, "scorecard.programme");
    Checks.required(programmeTitle, "scorecard.programmeTitle");
    Checks.required(asOf, "scorecard.asOf");
    Checks.required(rubric, "scorecard.rubric");
    Checks.required(title, "scorecard.title");
    Checks.required(version, "scorecard.version");
    Checks.required(author, "scorecard.author");
    caveat = Checks.optional(caveat);
    Checks.required(root, "scorecard.root");
    unknowns = Checks.list(unknowns, "scorecard.unknowns");
    contradictions = Checks.list(contradictions, "scorecard.contradictions");
  }

  /** {@return an empty builder} */
  public static ScorecardBuilder builder() {
    return new ScorecardBuilder();
  }

  /**
   * {@return the score at a path}
   *
   * @param path ids of criteria from the top, joined by '/', such as 'communications' or
   *     'communications/answered'
   * @throws InvalidValueException if there is none; it names those there are
   */
  public Score at(String path) {
    Score found = root;
    for (String id : path.split("/", -1)) {
      List<Score> parts = found.parts();
      found =
          parts.stream()
              .filter(part -> part.id().equals(id))
              .findFirst()
              .orElseThrow(
                  () ->
                      Checks.invalid(
                          "scorecard.at",
                          path,
                          ViolationKind.UNKNOWN,
                          "has no '"
                              + id
                              + "': there is "
                              + parts.stream().map(Score::id).toList()));
    }
    return found;
  }

  /** {@return the bounds of the total; empty for a profile, and where nothing is scored} */
  public Optional<Bounds> bounds() {
    return root.bounds();
  }

  /** {@return the total from what is known, in [0, 1]; empty for a profile} */
  public OptionalDouble value() {
    return root.value();
  }

  /**
   * {@return how much of the rubric the record could answer, in [0, 1]; empty where nothing of it
   * applies}
   */
  public OptionalDouble coverage() {
    return root.coverage();
  }

  /** {@return the scorecard as text for a terminal, at most 80 columns wide} */
  public String toText() {
    return new ScorecardText(this).toString();
  }

  /** {@return rubric, total and coverage on one line; the title of the programme is not in it} */
  @Override
  public String toString() {
    String total = bounds().map(bounds -> "total " + known() + "in " + bounds).orElse("no total");
    String coverage =
        coverage().isPresent()
            ? String.format(Locale.ROOT, "%.0f %% known", 100 * coverage().getAsDouble())
            : "nothing of it applies";
    return title + ", " + version + ": " + total + ", " + coverage;
  }

  private String known() {
    return value().isPresent() ? String.format(Locale.ROOT, "%.2f ", value().getAsDouble()) : "";
  }
}
