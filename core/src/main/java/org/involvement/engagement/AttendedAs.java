package org.involvement.engagement;

/** What people were at an activity for. Only contributors count as involved. */
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
