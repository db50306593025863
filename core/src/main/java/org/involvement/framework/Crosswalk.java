package org.involvement.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What is said of levels of different scales, looked up from either side.
 *
 * <p>Never chained: that one level is close to a second, and the second to a third, says nothing of
 * the first and the third. So a lookup answers what was written down, and no more; that it answers
 * nothing is normal.
 *
 * @param mappings the mappings, each pair of levels at most once, whichever of the two comes first
 */
public record Crosswalk(List<Mapping> mappings) {
  /**
   * Checks that no pair stands twice.
   *
   * @throws InvalidValueException if two mappings are of the same two levels
   */
  public Crosswalk {
    mappings = Checks.list(mappings, "crosswalk.mappings");
    Map<Set<LevelId>, Integer> first = new HashMap<>();
    for (int i = 0; i < mappings.size(); i++) {
      Mapping mapping = mappings.get(i);
      Integer earlier = first.putIfAbsent(Set.of(mapping.from(), mapping.to()), i);
      if (earlier != null) {
        throw Checks.invalid(
            "crosswalk.mappings." + i,
            mapping,
            ViolationKind.REPEATED,
            "is of the same two levels as the mapping at " + earlier);
      }
    }
  }

  /**
   * {@return what is said of a level, each mapping turned so that it begins with that level} Empty
   * where nothing is said of it.
   */
  public List<Mapping> of(LevelId level) {
    return mappings.stream()
        .flatMap(
            mapping ->
                mapping.from().equals(level)
                    ? Stream.of(mapping)
                    : Stream.of(mapping.reversed()).filter(turned -> turned.from().equals(level)))
        .toList();
  }

  /**
   * {@return these and one more mapping}
   *
   * @throws InvalidValueException if there is one of the same two levels
   */
  public Crosswalk plus(Mapping mapping) {
    return new Crosswalk(Stream.concat(mappings.stream(), Stream.of(mapping)).toList());
  }
}
