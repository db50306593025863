package org.involvement.exchange;

import java.util.List;
import java.util.Objects;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.Text;

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
   * {@return the same, where the public may read all that was said} For the owner of the files to
   * say; ask for it only if the files do not say themselves who may be quoted. The record keeps
   * whose word it is and since when.
   *
   * @param saidBy who says so, by role and never by name, such as 'the involvement lead'
   * @param day when everyone had agreed, or notes were reviewed
   * @throws IllegalArgumentException if nothing is known of the day
   */
  public ImportedProgramme printableOnTheWordOf(Text saidBy, PartialDate day) {
    Permission permission = Permission.of(Readers.PUBLIC, day, saidBy);
    if (!permission.isReviewed()) {
      throw new IllegalArgumentException(
          "permission.givenOn is missing: say when, such as 2025-06");
    }
    List<Contribution> printable =
        programme.contributions().stream().map(said -> said.withPermission(permission)).toList();
    return new ImportedProgramme(programme.withContributions(printable), leftOut, places);
  }
}
