package org.involvement.engagement;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A way in which people could be paid, such as 'voucher'.
 *
 * <p>Our own judgement of what needs a word; others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record PaymentWay(String value) implements Comparable<PaymentWay> {
  /** To a bank account. */
  public static final PaymentWay BANK_TRANSFER = of("bank-transfer");

  /** In cash. */
  public static final PaymentWay CASH = of("cash");

  /** By a voucher. */
  public static final PaymentWay VOUCHER = of("voucher");

  /** With wages, as an employee. */
  public static final PaymentWay PAYROLL = of("payroll");

  /** To a group or a charity that people choose. */
  public static final PaymentWay DONATION = of("donation");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public PaymentWay {
    Checks.word(value, "paymentWay");
  }

  /** {@return the word as a value} */
  public static PaymentWay of(String value) {
    return new PaymentWay(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static PaymentWay parse(String text) {
    return new PaymentWay(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(PaymentWay other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
