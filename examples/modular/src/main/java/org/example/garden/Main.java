package org.example.garden;

import java.nio.file.Path;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.report.Report;
import org.involvement.scoring.Rubrics;

/** Reads a programme and says a little of it by each part of the library. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Programme programme = InvolvementJson.read(Path.of(arguments[0]));
    System.out.println(Rubrics.ukStandards().score(programme));
    System.out.println(TimeToFeedback.of(programme));
    System.out.println(Report.of(programme).toHtml().lines().findFirst().orElseThrow());
  }
}
