package org.involvement.scoring.level;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.internal.LevelWords;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The level of a scale that people were promised, such as 'co-production'.
 *
 * @param promises the promises that count, one of each basis on an ordered scale: where one basis
 *     has several, the highest holds the others
 * @param ofWholeWork whether they were made for the whole work; they then stand for each of its
 *     parts without one of its own
 */
public record Promised(List<CountedPromise> promises, boolean ofWholeWork) {

  /**
   * A promise that counts.
   *
   * @param level the level of the scale that is assessed
   * @param basis on whose word it was promised
   * @param mapping how the level that was promised relates to it, where that is one of another
   *     scale: exactly or closely; empty where it was promised itself
   */
  public record CountedPromise(LevelId level, Basis basis, Optional<Mapping> mapping) {
    /**
     * Checks that all is there.
     *
     * @throws InvalidValueException if a part is missing, or the mapping is to another level
     */
    public CountedPromise {
      Checks.required(level, "counted.level");
      Checks.required(basis, "counted.basis");
      mapping = Checks.optional(mapping);
      if (mapping.isPresent() && !mapping.get().to().equals(level)) {
        throw Checks.invalid(
            "counted.mapping",
            mapping.get(),
            ViolationKind.CONTRADICTS_OTHER,
            "does not lead to " + level);
      }
    }

    private String inWords() {
      return level.level() + mapping.map(from -> " (promised as " + from.from() + ")").orElse("");
    }
  }

  /**
   * Checks the promises.
   *
   * @throws InvalidValueException if one is missing
   */
  public Promised {
    promises = Checks.list(promises, "promised.promises");
  }

  /**
   * {@return the levels that were promised; several only where they differ, or without an order}
   */
  public List<LevelId> levels() {
    return promises.stream().map(CountedPromise::level).distinct().toList();
  }

  /** {@return whether organisation, contributors and documents differ on what was promised} */
  public boolean isContradicted() {
    return promises.stream()
            .collect(groupingBy(CountedPromise::basis, mapping(CountedPromise::level, toSet())))
            .values()
            .stream()
            .distinct()
            .count()
        > 1;
  }

  @Override
  public String toString() {
    if (promises.isEmpty()) {
      return "not recorded";
    }
    return String.join(
        ", ",
        promises.stream()
            .map(
                promise ->
                    isContradicted()
                        ? LevelWords.said(promise.inWords(), promise.basis())
                        : promise.inWords())
            .distinct()
            .toList());
  }
}
