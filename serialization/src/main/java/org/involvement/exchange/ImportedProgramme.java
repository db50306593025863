package org.involvement.exchange;

import java.util.List;
import java.util.Objects;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;

/**
 * A programme made from another tool's files, with what could not be taken over.
 *
 * @param programme what could be taken over
 * @param leftOut what could not, counted by kind; all of it. Choices made in reading are counted
 *     too, such as the order of day and month in a column
 * @param places the cells in which it stands, of the first 100; columns and whole files that are
 *     not taken over are counted only
 */
public record ImportedProgramme(Programme programme, List<Loss> leftOut, List<LossPlace> places) {
  /** Copies the lists. */
  public ImportedProgramme {
    Objects.requireNonNull(programme, "importedProgramme.programme");
    leftOut = List.copyOf(leftOut);
    places = List.copyOf(places);
  }

  /**
   * {@return the same, where everyone agreed to be quoted} For the owner of the files to say; ask
   * for it only if the files do not say themselves who may be quoted.
   */
  public ImportedProgramme allQuotable() {
    List<Contribution> quotable =
        programme.contributions().stream().map(said -> said.withQuotable(true)).toList();
    return new ImportedProgramme(programme.withContributions(quotable), leftOut, places);
  }
}
