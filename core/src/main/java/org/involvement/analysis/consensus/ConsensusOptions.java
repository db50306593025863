package org.involvement.analysis.consensus;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.analysis.PercentileMethod;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What is to be chosen before {@link Consensus} is computed.
 *
 * @param percentiles how quartiles are read off
 * @param smallestGroup how many ratings a perspective needs to be shown by itself, at least 1
 * @param bootstrap that the ratings are a sample, and how its interval is drawn; empty where they
 *     are all there are
 */
@Value.Builder
public record ConsensusOptions(
    PercentileMethod percentiles, long smallestGroup, Optional<Bootstrap> bootstrap)
    implements WithConsensusOptions {
  /**
   * R's quartiles, perspectives of 10 ratings or more, no sample. The threshold is ours, after the
   * 10 that is common for research outputs from protected data.
   */
  public static final ConsensusOptions DEFAULT =
      new ConsensusOptions(PercentileMethod.HF7, 10, Optional.empty());

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the method is missing or the smallest group is below 1
   */
  public ConsensusOptions {
    Checks.required(percentiles, "consensusOptions.percentiles");
    if (smallestGroup < 1) {
      throw Checks.invalid(
          "consensusOptions.smallestGroup",
          smallestGroup,
          ViolationKind.OUT_OF_RANGE,
          "is below 1");
    }
    bootstrap = Checks.optional(bootstrap);
  }

  /** {@return an empty builder} */
  public static ConsensusOptionsBuilder builder() {
    return new ConsensusOptionsBuilder();
  }
}
