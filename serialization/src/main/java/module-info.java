/**
 * The model as JSON, on Jackson's streaming API, with a module for those who use its databind; as
 * tables in CSV; exports of other tools made into programmes; and reports and forms in HTML and
 * plain text.
 */
module org.involvement.serialization {
  requires transitive org.involvement.core;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires gg.jte.runtime;
  requires org.slf4j;
  requires tools.jackson.dataformat.csv;

  exports org.involvement.csv;
  exports org.involvement.exchange;
  exports org.involvement.exchange.decidim;
  exports org.involvement.exchange.polis;
  exports org.involvement.exchange.tracker;
  exports org.involvement.json;
  exports org.involvement.report;
  exports org.involvement.sheet;

  provides tools.jackson.databind.JacksonModule with
      org.involvement.json.InvolvementModule;
}
