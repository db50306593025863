/**
 * The model as JSON, on Jackson's streaming API, with a module for those who use its databind, and
 * as tables in CSV.
 */
module org.involvement.serialization {
  requires transitive org.involvement.core;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;
  requires org.slf4j;
  requires tools.jackson.dataformat.csv;

  exports org.involvement.csv;
  exports org.involvement.json;

  provides tools.jackson.databind.JacksonModule with
      org.involvement.json.InvolvementModule;
}
