package org.involvement.engagement;

/** The part that people had at an activity. Only contributors count as involved. */
public enum AttendedAs {
  /** To say what they think, decide or do the work; they are the people involved. */
  CONTRIBUTOR,
  /** To help a contributor take part, such as a personal assistant or an advocate. */
  SUPPORTER,
  /** To interpret between languages, sign language included. */
  INTERPRETER,
  /** To run the activity or to listen, for the organisation. */
  STAFF
}
