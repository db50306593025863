package org.involvement.programme;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.programme.YouSaidWeDid.Line;
import org.involvement.value.ActivityId;
import org.involvement.value.check.Checks;

/** What was asked, said and done as lines of text. */
final class YouSaidWeDidText {
  private final StringBuilder text = new StringBuilder();

  private final String undecided;

  private YouSaidWeDidText(YouSaidWeDid all) {
    undecided = all.certain() ? "not decided" : "no decision is recorded";
    section(all.certain() ? "Still open" : "No answer is recorded", all.unanswered());
    if (!all.perhapsAnswered().isEmpty()) {
      section("Told something that is not recorded as an answer", all.perhapsAnswered());
    }
    section("Answered", all.answered());
    if (!all.withdrawn().isEmpty()) {
      heading("Withdrawn", all.withdrawn().size());
      all.withdrawn().forEach(id -> line("  " + id));
    }
    if (!all.together().isEmpty()) {
      heading("Decided together, on no contribution", all.together().size());
      all.together().forEach(one -> line("  " + one.decision() + did(one.did())));
    }
    if (!all.certain()) {
      line("Some steps may not be recorded: these may have been answered.");
    }
    if (!all.complete()) {
      line("There may be contributions that are not recorded.");
    }
  }

  static String of(YouSaidWeDid all) {
    return new YouSaidWeDidText(all).text.toString();
  }

  private void section(String name, List<Line> lines) {
    heading(name, lines.size());
    Optional<ActivityId> asked = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || !lines.get(i).asked().equals(asked)) {
        asked = lines.get(i).asked();
        line("  " + asked.map(id -> "in " + id).orElse("in no activity that is known"));
      }
      line("    " + words(lines.get(i)));
    }
  }

  private void heading(String name, int items) {
    line(name + ": " + items);
  }

  private String words(Line line) {
    List<String> parts = new ArrayList<>();
    parts.add(line.decided().map(Checks::words).orElse(undecided));
    line.by().ifPresent(decision -> parts.add("by " + decision));
    if (!line.fedBack().isEmpty()) {
      parts.add(line.fedBack().stream().map(Checks::words).collect(joining(", ", "fed back ", "")));
    }
    if (!line.canReceiveReply()) {
      parts.add("cannot be told individually");
    }
    String from = line.cameFrom().isEmpty() ? "" : " (from " + joined(line.cameFrom()) + ")";
    return line.said() + from + ": " + String.join("; ", parts) + did(line.did());
  }

  private static String did(List<?> changes) {
    return changes.isEmpty() ? "" : "; changed " + joined(changes);
  }

  private static String joined(List<?> ids) {
    return ids.stream().map(Object::toString).collect(joining(", "));
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
