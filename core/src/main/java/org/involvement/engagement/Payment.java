package org.involvement.engagement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How people were to be paid for taking part, without saying who was.
 *
 * <p>How many declined is not recorded. People decline for private reasons, such as benefits or
 * immigration, and in a small group a count tells who.
 *
 * @param rateKnownBefore whether people knew the rate before they began; empty means unknown
 * @param ways the ways of payment that they could choose from; empty means unknown
 * @param offered people who were offered payment; empty means unknown
 * @param paidWithin the share of payments made within a number of days; empty means unknown
 */
@Value.Builder
public record Payment(
    Optional<Boolean> rateKnownBefore,
    List<PaymentWay> ways,
    Optional<Count> offered,
    Optional<PaidWithin> paidWithin)
    implements WithPayment {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if no part is given, or a way is named twice
   */
  public Payment {
    rateKnownBefore = Checks.optional(rateKnownBefore);
    ways = Checks.distinct(ways, "payment.ways");
    offered = Checks.optional(offered);
    paidWithin = Checks.optional(paidWithin);
    if (rateKnownBefore.isEmpty() && ways.isEmpty() && offered.isEmpty() && paidWithin.isEmpty()) {
      throw Checks.invalid("payment", "", ViolationKind.ONE_REQUIRED, "says nothing of payment");
    }
  }

  /** {@return an empty builder} */
  public static PaymentBuilder builder() {
    return new PaymentBuilder();
  }
}
