package org.involvement.programme;

import java.util.List;
import java.util.Optional;
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
 * @param type the barrier by its name in an open vocabulary, such as 'jargon'; empty where it was
 *     not named
 * @param description what it is
 * @param mitigations what was done about it; empty means nothing where the register of barriers was
 *     kept, and otherwise unknown
 */
@Value.Builder
public record Barrier(
    BarrierId id,
    BarrierKind kind,
    Optional<BarrierType> type,
    Text description,
    List<Mitigation> mitigations)
    implements WithBarrier {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id, kind or description is missing
   */
  public Barrier {
    Checks.required(id, "barrier.id");
    Checks.required(kind, "barrier.kind");
    type = Checks.optional(type);
    Checks.required(description, "barrier.description");
    mitigations = Checks.list(mitigations, "barrier.mitigations");
  }

  /** {@return an empty builder} */
  public static BarrierBuilder builder() {
    return new BarrierBuilder();
  }
}
