package org.involvement.engagement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.framework.Power;
import org.involvement.framework.Stage;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Basis;
import org.involvement.value.Evidence;
import org.involvement.value.InvalidValueException;
import org.involvement.value.WrittenDownBy;
import org.involvement.value.check.Checks;

/**
 * Which power people had in one stage, and who says so.
 *
 * @param stage the stage
 * @param perspective whose power it was; empty means that of all who were involved
 * @param power how much
 * @param basis on whose word
 * @param writtenDownBy who wrote it down, where it is a word of contributors; empty means unknown
 * @param evidence what shows it
 */
@Value.Builder
public record PowerRecord(
    Stage stage,
    Optional<Perspective> perspective,
    Power power,
    Basis basis,
    Optional<WrittenDownBy> writtenDownBy,
    List<Evidence> evidence)
    implements WithPowerRecord {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if stage, power or basis is missing, or it is recorded who wrote
   *     down a word that is not one of contributors
   */
  public PowerRecord {
    Checks.required(stage, "powerRecord.stage");
    perspective = Checks.optional(perspective);
    Checks.required(power, "powerRecord.power");
    Checks.required(basis, "powerRecord.basis");
    writtenDownBy = Checks.writtenDownBy(writtenDownBy, basis, "powerRecord.writtenDownBy");
    evidence = Checks.list(evidence, "powerRecord.evidence");
  }

  /** {@return the power of one perspective in a stage} */
  public static PowerRecord of(Stage stage, Perspective perspective, Power power, Basis basis) {
    return builder()
        .stage(stage)
        .perspective(Checks.required(perspective, "powerRecord.perspective"))
        .power(power)
        .basis(basis)
        .build();
  }

  /** {@return the power of all who were involved in a stage} */
  public static PowerRecord ofAll(Stage stage, Power power, Basis basis) {
    return builder().stage(stage).power(power).basis(basis).build();
  }

  /** {@return an empty builder} */
  public static PowerRecordBuilder builder() {
    return new PowerRecordBuilder();
  }
}
