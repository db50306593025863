package org.involvement.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PowerRecord;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Direction;
import org.involvement.page.Block;
import org.involvement.page.Document;
import org.involvement.page.Field;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ChangeId;
import org.involvement.value.Count;
import org.involvement.value.Text;

/** The short form of GRIPP2 with what a record holds on each item. */
final class Gripp2Form implements Draft {
  private static final String BOX = "To be written by people";
  private static final String RECORD = "On record";

  private final Programme programme;

  Gripp2Form(Programme programme) {
    this.programme = programme;
  }

  @Override
  public Document page(ReleaseLevel level) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "After S. Staniszewska and others (2017). GRIPP2 reporting checklists. BMJ 358:j3453."
                + " Only the names of the items are theirs."));
    blocks.add(sheet("1. Aim: what people were involved for", aim()));
    blocks.add(sheet("2. Methods: how people were involved", methods(level)));
    blocks.add(sheet("3. Study results: what involvement led to, good and bad", results()));
    blocks.add(
        sheet(
            "4. Discussion and conclusions: how far involvement shaped the work",
            influence(level)));
    blocks.add(
        sheet(
            "5. Reflections/critical perspective: what went well and what did not",
            List.of("Nothing is taken from the record: looking back is for people.")));
    return Draft.page(
        "GRIPP2 short form",
        programme,
        level,
        List.of(new Section("items", "The five items", blocks)));
  }

  private static Block sheet(String item, List<String> entries) {
    List<String> shown = entries.isEmpty() ? List.of("nothing") : entries;
    return new Block.Sheet(item, List.of(new Field(RECORD, shown), Field.forPeople(BOX)));
  }

  private List<String> aim() {
    return programme
        .purpose()
        .map(Text::value)
        .map(words -> "Recorded as purpose: " + words)
        .stream()
        .toList();
  }

  private List<String> methods(ReleaseLevel level) {
    List<String> entries = new ArrayList<>();
    Optional<Count> people = level.internal() ? programme.distinctPeople() : programme.people();
    people.flatMap(level::people).ifPresent(number -> entries.add("Different people: " + number));
    Set<String> methods = new LinkedHashSet<>();
    programme.activities().forEach(one -> methods.addAll(ways(one)));
    add("Methods: ", methods, entries);
    add("Standpoints: ", perspectives(level), entries);
    Set<String> stages = new LinkedHashSet<>();
    Stream.concat(
            programme.power().stream(),
            programme.activities().stream().flatMap(one -> one.power().stream()))
        .map(PowerRecord::stage)
        .map(RecordWords::of)
        .forEach(stages::add);
    add("Stages in which their power is recorded: ", stages, entries);
    return entries;
  }

  /** How it was done; by its title, where no method is recorded. */
  private static List<String> ways(Activity activity) {
    return activity.methods().isEmpty()
        ? activity.title().map(Text::value).stream().toList()
        : activity.methods().stream().map(RecordWords::of).toList();
  }

  /** Those of groups and organisations; of single people to those who may see each. */
  private Set<String> perspectives(ReleaseLevel level) {
    Set<String> perspectives = new LinkedHashSet<>();
    programme.stakeholders().stream()
        .filter(one -> level.internal() || one.type() != Stakeholder.Type.PERSON)
        .flatMap(one -> one.perspectives().stream())
        .map(RecordWords::of)
        .forEach(perspectives::add);
    return perspectives;
  }

  private static void add(String name, Set<String> words, List<String> entries) {
    if (!words.isEmpty()) {
      entries.add(name + RecordWords.and(words));
    }
  }

  private List<String> results() {
    return programme.changes().stream()
        .map(
            change ->
                way(change)
                    + Names.change(change)
                    + " ("
                    + RecordWords.said(change.basis(), change.writtenDownBy())
                    + (change.isExpected() ? "; expected, not achieved yet" : "")
                    + ")")
        .toList();
  }

  private static String way(Change change) {
    return change
        .direction()
        .map(
            way ->
                way == Direction.NONE
                    ? "Neither better nor worse: "
                    : "For " + RecordWords.of(way) + ": ")
        .orElse("");
  }

  /** Whether each change is because of a contribution, or of a decision. */
  private boolean isEachTied() {
    Set<ChangeId> tied =
        programme.contributions().stream()
            .flatMap(one -> one.history().changes().stream())
            .collect(Collectors.toSet());
    return programme.changes().stream()
        .allMatch(change -> !change.decisions().isEmpty() || tied.contains(change.id()));
  }

  /**
   * How many contributions something followed from. Where steps or ties may be missing, that none
   * is recorded does not mean that there was none, so no 0 is given.
   */
  private List<String> influence(ReleaseLevel level) {
    Map<String, Count> counts = new LinkedHashMap<>();
    List<Contribution> counted = level.shown(programme).contributions();
    long changed = counted.stream().filter(Contribution::ledToChange).count();
    counts.put("Contributions because of which something changed", Count.of(changed));
    counts.put("Contributions of which no change is recorded", Count.of(counted.size() - changed));
    ShownCounts shown = level.show(counted.isEmpty() ? Map.of() : counts);
    boolean tied = isEachTied();
    boolean certain = tied && programme.keeps(Register.STEPS);
    boolean isNoneRecorded = !certain && !shown.isEmpty() && shown.words().get(0).equals("0");
    if (isNoneRecorded && !programme.changes().isEmpty()) {
      return List.of("It is not recorded which contributions these changes follow from.");
    }
    List<String> entries = new ArrayList<>();
    for (int i = isNoneRecorded ? 1 : 0; i < shown.names().size(); i++) {
      entries.add(shown.names().get(i) + ": " + shown.words().get(i));
    }
    if (!tied) {
      entries.add("Of some changes it is not recorded which contribution led to them.");
    }
    return entries;
  }
}
