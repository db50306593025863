package org.involvement.framework;

import static org.involvement.framework.Catalogue.cite;
import static org.involvement.framework.Power.ADVISED;
import static org.involvement.framework.Power.CONSULTED;
import static org.involvement.framework.Power.INFORMED;
import static org.involvement.framework.Power.SHARED;
import static org.involvement.framework.Scale.Unit.ACTIVITY;
import static org.involvement.framework.Scale.Unit.WHOLE;
import static org.involvement.framework.ScaleEntry.atLeast;
import static org.involvement.framework.ScaleEntry.spectrum;

import java.util.List;

/** Scales of health care and public health. */
final class HealthScales {
  static final List<Scale> ALL =
      List.of(
          // Our reading: involvement is advice, and leadership is shared only where the decision
          // is.
          spectrum("carman-2013", "Framework for patient and family engagement", WHOLE)
              .source(
                  cite(
                      "K. L. Carman, P. Dardess, M. Maurer, S. Sofaer, K. Adams, C. Bechtel,"
                          + " J. Sweeney",
                      2013,
                      "Patient and Family Engagement: A Framework for Understanding the Elements"
                          + " and Developing Interventions and Policies",
                      "Health Affairs 32(2):223-231",
                      "10.1377/hlthaff.2012.1133"))
              .about("Crosses how far power is shared with the layer of the health system.")
              .level("consultation", "Consultation", "Patients are asked.", atLeast(CONSULTED))
              .level(
                  "involvement", "Involvement", "What patients say is built in.", atLeast(ADVISED))
              .level(
                  "partnership-and-shared-leadership",
                  "Partnership and shared leadership",
                  "Patients decide and lead with staff.",
                  atLeast(SHARED))
              .across("Direct care", "Organizational design and governance", "Policy making")
              .entry(),
          // Our reading: to be asked and to discuss are no question of more or less power, so a
          // record supports them together; people who are engaged find the options still open; a
          // partner shares the decision.
          spectrum("health-canada-2000", "Public Involvement Continuum", ACTIVITY)
              .source(
                  cite(
                      "Health Canada, Corporate Consultation Secretariat",
                      2000,
                      "Policy Toolkit for Public Involvement in Decision Making",
                      "Health Canada, Cat. H39-549/2000E, ISBN 0-662-29243-X"))
              .about("Five levels, each with its own reasons for use, so that purpose decides.")
              .level(
                  "inform-or-educate",
                  "Inform or educate",
                  "The public is told.",
                  atLeast(INFORMED))
              .level(
                  "gather-information",
                  "Gather information/views",
                  "The public is asked.",
                  atLeast(CONSULTED))
              .level(
                  "discuss",
                  "Discuss",
                  "Both sides talk and answer each other.",
                  atLeast(CONSULTED))
              .level(
                  "engage",
                  "Engage",
                  "The public works on a matter that is still open.",
                  atLeast(ADVISED).withPractices(Practice.OPTIONS_OPEN_AT_START))
              .level(
                  "partner",
                  "Partner",
                  "The public shares in the decision and in carrying it out.",
                  atLeast(SHARED).withPractices(Practice.OPTIONS_OPEN_AT_START))
              .entry(),
          // Adapted from IAP2's, so names alone. Our reading: leadership is shared where the
          // decision is, at least twice in the life of the work.
          spectrum("ctsa-continuum-2011", "Community Engagement Continuum", WHOLE)
              .source(
                  cite(
                      "CTSA Consortium, Community Engagement Key Function Committee Task Force",
                      2011,
                      "Principles of Community Engagement, second edition",
                      "NIH Publication No. 11-7782"))
              .licence(
                  "Names only: the continuum is adapted from IAP2's spectrum, whose wording may not"
                      + " be adapted without permission.")
              .about("Shows how trust and involvement grow towards shared leadership.")
              .named("outreach", "Outreach", atLeast(INFORMED))
              .named("consult", "Consult", atLeast(CONSULTED))
              .named("involve", "Involve", atLeast(ADVISED))
              .named("collaborate", "Collaborate", atLeast(SHARED))
              .named("shared-leadership", "Shared Leadership", atLeast(SHARED).withLeastStages(2))
              .entry());

  private HealthScales() {}
}
