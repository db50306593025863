package org.involvement.engagement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.framework.LevelId;
import org.involvement.value.Basis;
import org.involvement.value.Evidence;
import org.involvement.value.InvalidValueException;
import org.involvement.value.WrittenDownBy;
import org.involvement.value.check.Checks;

/**
 * The level of involvement that people were promised, and who says so.
 *
 * @param level the level, with its scale
 * @param basis on whose word
 * @param writtenDownBy who wrote it down, where it is a word of contributors; empty means unknown
 * @param evidence what shows it
 */
@Value.Builder
public record Promise(
    LevelId level, Basis basis, Optional<WrittenDownBy> writtenDownBy, List<Evidence> evidence)
    implements WithPromise {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if level or basis is missing, or it is recorded who wrote down a
   *     word that is not one of contributors
   */
  public Promise {
    Checks.required(level, "promise.level");
    Checks.required(basis, "promise.basis");
    writtenDownBy = Checks.writtenDownBy(writtenDownBy, basis, "promise.writtenDownBy");
    evidence = Checks.list(evidence, "promise.evidence");
  }

  /** {@return the promise of a level} */
  public static Promise of(LevelId level, Basis basis) {
    return builder().level(level).basis(basis).build();
  }

  /** {@return an empty builder} */
  public static PromiseBuilder builder() {
    return new PromiseBuilder();
  }
}
