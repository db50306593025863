package org.involvement.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.analysis.reach.Reach;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.MemberCount;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.Count;

/** Who was involved, and who is missing. */
final class PeopleSection {
  private static final String OF_ATTENDANCES =
      "Attendances, not people: who came twice, or brought two standpoints, is counted twice.";

  private final Programme programme;
  private final Names names;
  private final ReleaseLevel level;
  private final List<Block> blocks = new ArrayList<>();

  private PeopleSection(Programme programme, Names names, ReleaseLevel level) {
    this.programme = programme;
    this.names = names;
    this.level = level;
  }

  static Section of(Programme programme, Names names, ReleaseLevel level) {
    PeopleSection section = new PeopleSection(programme, names, level);
    section.people();
    section.groups();
    section.attendances();
    section.reach();
    return new Section("people", "Who was involved, and who is missing", section.blocks);
  }

  private void people() {
    Optional<Count> known = level.internal() ? programme.distinctPeople() : programme.people();
    String number =
        known.map(count -> level.people(count).orElse(Cells.NOT_SHOWN)).orElse("not recorded");
    blocks.add(new Block.Paragraph("Different people who were involved: " + number + "."));
  }

  /** Groups and organisations by what they are; of single people only that there are some. */
  private void groups() {
    List<Point> points = new ArrayList<>();
    long persons = 0;
    for (Stakeholder one : programme.stakeholders()) {
      if (one.type() == Stakeholder.Type.PERSON) {
        persons++;
      } else {
        points.add(new Point(Names.stakeholder(one) + brings(one) + size(one), membership(one)));
      }
    }
    if (persons > 0) {
      String number = level.count(Count.of(persons));
      points.add(Point.of("People who are in the record by a pseudonym: " + number));
    }
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(points));
    }
    if (!programme.keeps(Register.STAKEHOLDERS)) {
      blocks.add(new Block.Paragraph("Whether these are all who were involved is not recorded."));
    }
  }

  private static String brings(Stakeholder one) {
    return one.perspectives().isEmpty()
        ? ""
        : " (standpoint: " + Names.roles(one.perspectives()) + ")";
  }

  /** Groups may be part of each other, so that small ones could be worked out from large ones. */
  private String size(Stakeholder one) {
    return level.internal()
        ? one.size().map(size -> ": " + level.count(size) + " people").orElse("")
        : "";
  }

  private List<String> membership(Stakeholder one) {
    return level.internal() ? one.membership().stream().map(this::members).toList() : List.of();
  }

  private String members(MemberCount count) {
    return (count.day().isKnown() ? RecordWords.of(count.day()) : "Day not recorded")
        + ": "
        + Stream.of(
                count.members().map(members -> level.count(members) + " members"),
                count.joined().map(joined -> level.count(joined) + " joined"),
                count.left().map(left -> level.count(left) + " left"))
            .flatMap(Optional::stream)
            .collect(joining(", "));
  }

  private void attendances() {
    Map<String, Count> counts = new LinkedHashMap<>();
    programme.activities().stream()
        .flatMap(activity -> activity.contributors().stream())
        .filter(part -> part.actual().isPresent())
        .forEach(
            part ->
                counts.merge(
                    names.who(part.perspective(), part.stakeholder()),
                    part.actual().orElseThrow(),
                    Count::plus));
    if (counts.isEmpty()) {
      blocks.add(new Block.Paragraph("Who came to which activity is not recorded."));
      return;
    }
    blocks.add(
        level.show(counts).grid("Attendances at activities", "who", "attendances", OF_ATTENDANCES));
  }

  private void reach() {
    List<Reach> all = Reach.of(programme);
    blocks.add(new Block.Heading("Who is missing"));
    if (all.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "No count of people by a characteristic is recorded, so who is missing cannot be said."));
    }
    all.forEach(one -> blocks.addAll(new ReachFigure(one, programme.people(), level).blocks()));
  }
}
