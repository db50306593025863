package org.involvement.value;

import java.util.List;
import org.involvement.value.check.Checks;

/**
 * A value that breaks a rule of the model, such as 'period.end 2022-02-21 is before period.start
 * 2022-02-22'.
 *
 * <p>It names the place, the value and the rule, and its message is made from these three. It never
 * holds words of a person: of a {@link Text} only the length is shown. A program matches on the
 * {@link #code()}, which stays where words change.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String record;
  private final String[] path;
  private final String value;
  private final ViolationKind kind;
  private final String rule;

  /**
   * The error of one value.
   *
   * @param record the record that refused, such as 'period'
   * @param path component names, and indexes from 0, from the record to the value; empty where the
   *     record as a whole is wrong
   * @param value the value as it is shown; empty where there is none
   * @param kind the kind of what is wrong, with which the code ends
   * @param rule what is wrong with it, or what would be right
   */
  public InvalidValueException(
      String record, List<String> path, String value, ViolationKind kind, String rule) {
    super(message(record, path, value, rule));
    this.record = record;
    this.path = path.toArray(String[]::new);
    this.value = value;
    this.kind = kind;
    this.rule = rule;
  }

  /**
   * {@return the code of the error, such as 'contribution.steps.illegal-order'} It is the record,
   * the component with which the path begins, if any, and the kind. All codes are listed in the
   * guide; none holds an index, an id or anything else from data.
   */
  public String code() {
    String place = path.length == 0 ? record : record + "." + path[0];
    return place + "." + Checks.name(kind);
  }

  /** {@return the record that refused, such as 'period'} */
  public String record() {
    return record;
  }

  /**
   * {@return the component names, and indexes from 0, that lead from the record to the value} It is
   * empty where the record as a whole is wrong.
   */
  public List<String> path() {
    return List.of(path);
  }

  /** {@return the value as it is shown, shortened; empty where there is none} */
  public String value() {
    return value;
  }

  /** {@return the kind of what is wrong, with which the code ends} */
  public ViolationKind kind() {
    return kind;
  }

  /** {@return what is wrong with the value, or what would be right} */
  public String rule() {
    return rule;
  }

  private static String message(String record, List<String> path, String value, String rule) {
    StringBuilder message = new StringBuilder(record);
    for (String name : path) {
      if (Character.isDigit(name.charAt(0))) {
        message.append('[').append(name).append(']');
      } else {
        message.append('.').append(name);
      }
    }
    if (!value.isEmpty()) {
      message.append(' ').append(value);
    }
    return message.append(' ').append(rule).toString();
  }
}
