package org.involvement.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.PowerRecord;
import org.involvement.page.Block;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Period;

/** Which power people had, by stage and by standpoint, and on whose word. */
final class PowerFigure {
  /**
   * What is said of the power of some people in one stage.
   *
   * @param where the activity, or the whole work
   * @param when its time; empty where that is not known, and of the whole work
   * @param record what is said
   */
  record Held(String where, Optional<Period> when, PowerRecord record) {
    String stage() {
      return RecordWords.of(record.stage());
    }

    String who() {
      return record.perspective().map(RecordWords::of).orElse("all who were involved");
    }
  }

  private PowerFigure() {}

  static Block of(Programme programme, Names names) {
    List<Held> all =
        Stream.concat(
                programme.power().stream()
                    .map(record -> new Held("the whole work", Optional.empty(), record)),
                programme.activities().stream()
                    .flatMap(
                        activity ->
                            activity.power().stream()
                                .map(
                                    record ->
                                        new Held(
                                            names.activity(activity.id()),
                                            activity.within(),
                                            record))))
            .sorted(Comparator.comparingInt(held -> held.record().stage().placeInCycle()))
            .toList();
    if (all.isEmpty()) {
      return new Block.Paragraph("Which power people had in which stage is not recorded.");
    }
    String complete =
        programme.keeps(Register.POWER) ? "" : " What is not in the table is not recorded.";
    List<Repeated.Once<List<String>>> rows = new ArrayList<>();
    for (Held held : all) {
      String power = RecordWords.of(held.record().power());
      String whose = RecordWords.said(held.record().basis(), held.record().writtenDownBy());
      rows.add(
          new Repeated.Once<>(
              List.of(held.stage(), held.who(), held.where(), power, whose), held.when()));
    }
    return new Block.Grid(
        "Power by stage and standpoint",
        List.of("stage", "who", "where", "they", "on whose word"),
        Repeated.rows(rows, 2),
        Optional.of(PowerDrawing.of(all)),
        "Where accounts differ, each is shown, and none is said to be right." + complete);
  }
}
