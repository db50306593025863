package org.involvement.examples.polis;

import java.io.PrintStream;
import java.nio.file.Path;
import org.involvement.analysis.vote.StatementVotes;
import org.involvement.analysis.vote.Votes;
import org.involvement.examples.program.Program;
import org.involvement.exchange.polis.PolisExport;
import org.involvement.value.StatementId;

/**
 * Lists the statements of a conversation that Polis exported, those first that most can be said to
 * agree with, and says what was not counted.
 *
 * <p>It exits with 0, or with 2 and a message on standard error where there is no such export.
 */
public final class Statements {
  private Statements() {}

  /**
   * Runs the program.
   *
   * @param arguments the folder of the export
   */
  public static void main(String[] arguments) {
    Program.of("Statements FOLDER, where FOLDER is what Polis exports, unpacked", 1)
        .main(arguments, Statements::print);
  }

  static void print(String[] arguments, PrintStream out) {
    print(PolisExport.read(Path.of(arguments[0])), out);
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
