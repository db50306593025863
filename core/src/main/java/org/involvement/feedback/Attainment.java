package org.involvement.feedback;

/** Whether a change or an outcome has come about. */
public enum Attainment {
  /** It is hoped or planned for, and has not come about yet. */
  EXPECTED,
  /** It has come about. */
  ACHIEVED
}
