package org.involvement.examples.command;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.PowerRecord;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;

/** The perspectives that a programme says anything of, by name. */
final class KnownPerspectives {
  private KnownPerspectives() {}

  /** The perspective of a name; refused where nothing is recorded of it. */
  static Perspective named(String name, Programme programme) {
    SortedSet<String> known =
        of(programme).map(Perspective::value).collect(Collectors.toCollection(TreeSet::new));
    if (!known.contains(name)) {
      throw new WrongInput(
          "--perspective: '"
              + name
              + (known.isEmpty()
                  ? "' is not known: the record names no perspective"
                  : "' is none of those in the record: " + String.join(", ", known)));
    }
    return Perspective.of(name);
  }

  private static Stream<Perspective> of(Programme programme) {
    Stream<Perspective> parts =
        Stream.of(
                programme.power().stream().map(PowerRecord::perspective),
                programme.ratings().stream().map(LevelRating::perspective),
                programme.activities().stream().flatMap(KnownPerspectives::in))
            .flatMap(each -> each)
            .flatMap(Optional::stream);
    return Stream.of(
            parts,
            programme.stakeholders().stream().flatMap(each -> each.perspectives().stream()),
            programme.contributions().stream().flatMap(each -> each.perspectives().stream()))
        .flatMap(each -> each);
  }

  private static Stream<Optional<Perspective>> in(Activity activity) {
    return Stream.of(
            activity.power().stream().map(PowerRecord::perspective),
            activity.ratings().stream().map(LevelRating::perspective),
            activity.attendance().stream().map(Attendance::perspective))
        .flatMap(each -> each);
  }
}
