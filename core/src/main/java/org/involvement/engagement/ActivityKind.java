package org.involvement.engagement;

/**
 * What sort of contact an activity was, as the organisation recorded it. It is never inferred from
 * methods, power or promises.
 *
 * <p>Involvement and engagement are told apart as the National Institute for Health and Care
 * Research does (NIHR, Briefing notes for researchers, 2021), which counts what is only told under
 * engagement. That it has a word of its own here is ours.
 */
public enum ActivityKind {
  /** Work done with people or by them, so that they can influence it. */
  INVOLVEMENT,
  /** Sharing knowledge with people and talking about it, such as an open day. */
  ENGAGEMENT,
  /** Telling people something, such as by a leaflet. */
  INFORMATION
}
