package org.involvement.csv;

import java.util.List;
import java.util.Objects;
import org.involvement.analysis.LeftOut;
import org.involvement.programme.Programme;

/**
 * A programme made from another tool's files, with what could not be taken over.
 *
 * @param programme what could be taken over
 * @param leftOut what could not, counted by reason; all of it. Choices made in reading are counted
 *     too, such as the order of day and month in a column
 * @param places the cells in which it stands, of the first 100; columns and whole files that are
 *     not taken over are counted only
 */
public record ImportedProgramme(
    Programme programme, List<LeftOut> leftOut, List<CsvProblem> places) {
  /** Copies the lists. */
  public ImportedProgramme {
    Objects.requireNonNull(programme, "importedProgramme.programme");
    leftOut = List.copyOf(leftOut);
    places = List.copyOf(places);
  }

  /** With all that was not taken over. */
  static ImportedProgramme of(Programme programme, Unmapped unmapped) {
    return new ImportedProgramme(programme, unmapped.list(), unmapped.places());
  }
}
