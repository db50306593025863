package org.involvement.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.BarrierId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A barrier to involvement with what was done about it, or something that helped.
 *
 * @param id its id within the programme
 * @param effect whether it made involvement harder or helped; empty means that it made it harder
 * @param kind what sort of thing it is
 * @param type the barrier by its name in an open vocabulary, such as 'jargon'; empty where it was
 *     not named
 * @param description what it is
 * @param mitigations what was done or proposed about it; empty means nothing if the register of
 *     barriers was kept, and otherwise unknown; always empty of what helped
 */
@Value.Builder
public record Barrier(
    BarrierId id,
    Optional<Effect> effect,
    BarrierKind kind,
    Optional<BarrierType> type,
    Text description,
    List<Mitigation> mitigations)
    implements WithBarrier {
  /** The effect of something on involvement. */
  public enum Effect {
    /** It made involvement harder. */
    HINDERED,
    /** It helped. */
    HELPED
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id, kind or description is missing, or something that helped
   *     has mitigations
   */
  public Barrier {
    Checks.required(id, "barrier.id");
    Checks.required(kind, "barrier.kind");
    type = Checks.optional(type);
    Checks.required(description, "barrier.description");
    effect = Checks.optional(effect);
    mitigations = Checks.list(mitigations, "barrier.mitigations");
    if (effect.isPresent() && effect.get() == Effect.HELPED && !mitigations.isEmpty()) {
      throw Checks.invalid(
          "barrier.mitigations",
          mitigations.size(),
          ViolationKind.NOT_APPLICABLE,
          "is of something that helped: record what was done about a barrier");
    }
  }

  /** {@return whether it helped} */
  public boolean isHelp() {
    return effect.isPresent() && effect.get() == Effect.HELPED;
  }

  /** {@return an empty builder} */
  public static BarrierBuilder builder() {
    return new BarrierBuilder();
  }
}
