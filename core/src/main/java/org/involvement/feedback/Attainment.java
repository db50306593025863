package org.involvement.feedback;

/** The state of a change or an outcome: expected or achieved. */
public enum Attainment {
  /** It is hoped or planned for, and has not come about yet. */
  EXPECTED,
  /** It has come about. */
  ACHIEVED
}
