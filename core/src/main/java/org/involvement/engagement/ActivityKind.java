package org.involvement.engagement;

/**
 * The sort of contact that an activity was, as the organisation recorded it. It is never inferred
 * from methods, power or promises.
 *
 * <p>The difference between involvement and engagement is that of the National Institute for Health
 * and Care Research (NIHR, Briefing notes for researchers, 2021), which counts what is only told
 * under engagement. That it has a word of its own here is ours.
 */
public enum ActivityKind {
  /** Work done with people or by them, so that they can influence it. */
  INVOLVEMENT,
  /** Sharing knowledge with people and talking about it, such as an open day. */
  ENGAGEMENT,
  /** Telling people something, such as by a leaflet. */
  INFORMATION
}
