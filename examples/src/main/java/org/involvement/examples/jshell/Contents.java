package org.involvement.examples.jshell;

import java.util.List;
import java.util.Locale;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;

/** How much of what a programme holds, and of what a full list was kept. */
final class Contents {
  private final Programme programme;
  private final StringBuilder text = new StringBuilder();

  Contents(Programme programme) {
    this.programme = programme;
    text.append(programme.title().value()).append('\n');
    text.append("As known on ").append(programme.asOf()).append("\n\n");
    line("people and groups", programme.stakeholders(), kept(Register.STAKEHOLDERS));
    line("activities", programme.activities(), kept(Register.ACTIVITIES));
    line("contributions", programme.contributions(), kept(Register.CONTRIBUTIONS));
    line("decisions", programme.decisions(), kept(Register.DECISIONS));
    line("changes", programme.changes(), kept(Register.CHANGES));
    line("statements rated", programme.statements(), "");
  }

  String toText() {
    return text.toString();
  }

  private String kept(Register register) {
    return programme.keeps(register)
        ? "a full list"
        : programme
            .kept(register)
            .map(kept -> "a full list since " + kept.since())
            .orElse("perhaps not all");
  }

  private void line(String name, List<?> items, String kept) {
    String line = String.format(Locale.ROOT, "%-17s  %6d  %s", name, items.size(), kept);
    text.append(line.stripTrailing()).append('\n');
  }
}
