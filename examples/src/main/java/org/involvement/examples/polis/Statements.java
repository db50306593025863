package org.involvement.examples.polis;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.involvement.analysis.StatementVotes;
import org.involvement.analysis.Votes;
import org.involvement.csv.InvolvementCsvException;
import org.involvement.csv.PolisExport;
import org.involvement.value.StatementId;

/**
 * Lists the statements of a conversation that Polis exported, those first that most can be said to
 * agree with, and says what was not counted.
 *
 * <p>It exits with 0, or with 2 and a message on standard error where the folder cannot be read.
 */
public final class Statements {
  private Statements() {}

  /**
   * Runs the program.
   *
   * @param arguments the folder of the export
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      print(PolisExport.read(Path.of(arguments[0])), out);
    } catch (InvolvementCsvException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  static void print(PolisExport export, PrintStream out) {
    Votes votes = export.votes();
    for (StatementVotes one : votes.ranked()) {
      out.println(one.statement() + "  " + words(export, one.statement()));
      out.println("    " + one.lowerBound() + ": " + one.all());
      one.byGroup().forEach(group -> out.println("    group " + group));
    }
    out.println();
    out.println(votes.toText());
    export.leftOut().forEach(left -> out.println("Of the export: " + left));
  }

  private static String words(PolisExport export, StatementId id) {
    return export.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .map(statement -> statement.text().value().replace('\n', ' '))
        .findFirst()
        .orElseThrow();
  }
}
