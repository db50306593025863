package org.involvement.examples.quickstart;

import java.io.PrintStream;
import java.nio.file.Path;
import org.involvement.examples.program.Program;
import org.involvement.json.InvolvementJson;
import org.involvement.scoring.Rubrics;

/** Reads a programme and scores it against the UK Standards. */
public final class FiveMinutes {
  private FiveMinutes() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of a programme in JSON
   */
  public static void main(String[] arguments) {
    Program.of("FiveMinutes FILE, where FILE is a programme in JSON", 1)
        .main(arguments, FiveMinutes::print);
  }

  static void print(String[] arguments, PrintStream out) {
    var programme = InvolvementJson.read(Path.of(arguments[0]));
    var card = Rubrics.ukStandards().score(programme);
    out.println(card.toText());

    out.println(card.at("communications").support());
    out.println(card.at("communications").bounds());
    out.println(card.at("communications").value());
    out.println(card.coverage());
    card.unknowns().forEach(out::println);
  }
}
