package org.involvement.examples.quickstart;

import java.nio.file.Path;
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
    var programme = InvolvementJson.read(Path.of(arguments[0]));
    var card = Rubrics.ukStandards().score(programme);
    System.out.println(card.toText());

    System.out.println(card.at("communications").support());
    System.out.println(card.at("communications").bounds());
    System.out.println(card.at("communications").value());
    System.out.println(card.coverage());
    card.unknowns().forEach(System.out::println);
  }
}
