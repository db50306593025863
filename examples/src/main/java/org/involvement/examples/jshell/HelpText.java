package org.involvement.examples.jshell;

/** All the words of a session, with an example each. */
final class HelpText {
  static final String ALL =
      """
      p is the programme that was named at the start.

      help()                                  this list
      read("strategy.json")                   a programme, also from tables or a tracker
      show(p)                                 any result, list or table, in short
      score(p)                                what the record supports of the UK Standards
      score(p, Rubrics.loopClosed())          what another rubric says
      levels(p, "tlap-coproduction-ladder")   promised, experienced and recorded
      waiting(p)                              how long people waited for an answer
      timeToFeedback(p)                       the same for research (Aalen-Johansen)
      timeToFeedback(p, Milestone.DECIDED)    days until another milestone
      reach(p)                                people by group; small counts are hidden
      reach(p, TRUE_NUMBERS)                  the same with all counts: not for print
      consensus(p, "q3")                      how close together the ratings lie
      whatIf(p, q -> q.withRegisters())       the scores before and after a change
      save(score(p), "scores.json")           a programme or a result, as JSON

      Each question prints its answer, with what it counts and what it does not say, and
      returns it: var t = timeToFeedback(p), then t.within(20). /exit ends the session.
      """;

  private HelpText() {}
}
