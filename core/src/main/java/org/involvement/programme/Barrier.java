package org.involvement.programme;

import java.util.List;
import org.immutables.value.Value;
import org.involvement.value.BarrierId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * What stands in the way of involvement, and what was done about it.
 *
 * @param id its id within the programme
 * @param kind what sort of thing it is
 * @param description what it is
 * @param mitigations what was done about it; empty means nothing where the register of barriers was
 *     kept, and otherwise unknown
 */
@Value.Builder
public record Barrier(
    BarrierId id, BarrierKind kind, Text description, List<Mitigation> mitigations)
    implements WithBarrier {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id, kind or description is missing
   */
  public Barrier {
    Checks.required(id, "barrier.id");
    Checks.required(kind, "barrier.kind");
    Checks.required(description, "barrier.description");
    mitigations = Checks.list(mitigations, "barrier.mitigations");
  }

  /** {@return an empty builder} */
  public static BarrierBuilder builder() {
    return new BarrierBuilder();
  }
}
