package org.involvement.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.check.Checks;

/**
 * A register that a programme kept, and since when, such as a full list of steps since April 2023.
 *
 * @param register what a full list was kept of
 * @param since the first day from which the list is full; absent means that it was kept from the
 *     beginning of the programme
 */
public record KeptRegister(Register register, PartialDate since) {
  /**
   * Checks the register.
   *
   * @throws InvalidValueException if the register is missing
   */
  public KeptRegister {
    Checks.required(register, "keptRegister.register");
    since = Checks.partialDate(since);
  }

  /** {@return a register that was kept from the beginning of the programme} */
  public static KeptRegister of(Register register) {
    return new KeptRegister(register, PartialDate.UNKNOWN);
  }

  /** {@return a register that was kept from a day on} */
  public static KeptRegister since(Register register, PartialDate since) {
    return new KeptRegister(register, Checks.required(since, "keptRegister.since"));
  }

  /** {@return registers that were kept from the beginning of the programme} */
  public static List<KeptRegister> throughout(Register... registers) {
    return throughout(List.of(Checks.required(registers, "keptRegister.registers")));
  }

  /** {@return the same} */
  public static List<KeptRegister> throughout(Collection<Register> registers) {
    return Checks.list(registers, "keptRegister.registers").stream().map(KeptRegister::of).toList();
  }

  /** {@return whether the list is full from a day on, whichever day it was begun on} */
  public boolean isKeptFrom(LocalDate day) {
    Checks.required(day, "keptRegister.day");
    return !since.isKnown() || !since.latest().isAfter(day);
  }
}
