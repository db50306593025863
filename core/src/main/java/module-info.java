/**
 * The model of involvement and co-production, and the scores it supports.
 *
 * <p>Values, published frameworks, those involved, what was done with them, what they said and what
 * came of it, and rules that say what the record supports.
 */
@SuppressWarnings("module") // that of serialization is compiled later
module org.involvement.core {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.apache.commons.statistics.descriptive;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.inference;
  requires org.apache.commons.statistics.interval;

  exports org.involvement.analysis;
  exports org.involvement.analysis.agreement;
  exports org.involvement.analysis.consensus;
  exports org.involvement.analysis.disclosure;
  exports org.involvement.analysis.loop;
  exports org.involvement.analysis.reach;
  exports org.involvement.analysis.survival;
  exports org.involvement.analysis.time;
  exports org.involvement.analysis.voice;
  exports org.involvement.analysis.vote;
  exports org.involvement.engagement;
  exports org.involvement.feedback;
  exports org.involvement.framework;
  exports org.involvement.internal to
      org.involvement.serialization;
  exports org.involvement.programme;
  exports org.involvement.scoring;
  exports org.involvement.scoring.audit;
  exports org.involvement.scoring.card;
  exports org.involvement.scoring.known;
  exports org.involvement.scoring.level;
  exports org.involvement.scoring.rule;
  exports org.involvement.scoring.sensitivity;
  exports org.involvement.stakeholder;
  exports org.involvement.value;
}
