/**
 * The model as JSON, on Jackson's streaming API, with a module for those who use its databind; as
 * tables in CSV; and as reports and forms in HTML and plain text.
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
  exports org.involvement.json;
  exports org.involvement.report;

  provides tools.jackson.databind.JacksonModule with
      org.involvement.json.InvolvementModule;
}
