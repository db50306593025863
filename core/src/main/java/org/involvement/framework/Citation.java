package org.involvement.framework;

import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Where something was published, such as 'S. R. Arnstein (1969). A Ladder of Citizen Participation.
 * Journal of the American Institute of Planners 35(4):216-224. doi:10.1080/01944366908977225'.
 *
 * @param authors people or bodies, as they are cited
 * @param year the year of this edition, 1000 to 9999; empty where it bears no date
 * @param title the title as printed
 * @param publication journal with volume and pages, or publisher
 * @param doi the DOI without a resolver's address, such as '10.1080/01944366908977225'; empty where
 *     none is known
 */
@Value.Builder
public record Citation(
    String authors, Optional<Long> year, String title, String publication, Optional<String> doi)
    implements WithCitation {
  private static final Pattern DOI = Pattern.compile("10\\.[0-9.]+/\\S+");

  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing or blank, the year has not four digits, or
   *     the DOI has another form
   */
  public Citation {
    authors = Checks.line(authors, "citation.authors");
    year = Checks.optional(year);
    if (year.isPresent() && (year.get() < 1000 || year.get() > 9999)) {
      throw Checks.invalid(
          "citation.year", year.get(), ViolationKind.OUT_OF_RANGE, "is not a year of four digits");
    }
    title = Checks.line(title, "citation.title");
    publication = Checks.line(publication, "citation.publication");
    doi = Checks.optionalLine(doi, "citation.doi");
    if (doi.isPresent() && !DOI.matcher(doi.get()).matches()) {
      throw Checks.invalid(
          "citation.doi",
          doi.get(),
          ViolationKind.MALFORMED,
          "is not a DOI of the form 10.PREFIX/SUFFIX");
    }
  }

  /** {@return an empty builder} */
  public static CitationBuilder builder() {
    return new CitationBuilder();
  }

  /** {@return the citation on one line} */
  @Override
  public String toString() {
    return authors
        + " ("
        + year.map(Object::toString).orElse("undated")
        + "). "
        + title
        + ". "
        + publication
        + "."
        + doi.map(found -> " doi:" + found).orElse("");
  }
}
