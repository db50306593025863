package org.involvement.framework;

import java.util.List;
import java.util.stream.Stream;

/** A set of standards on its way into the catalogue, written standard by standard. */
final class StandardsEntry {
  private final StandardsBuilder set;

  private StandardsEntry(String id, String name, String version) {
    this.set = Standards.builder().id(id).name(name).version(version).licence(Catalogue.NAMES_ONLY);
  }

  static StandardsEntry standards(String id, String name, String version) {
    return new StandardsEntry(id, name, version);
  }

  StandardsEntry source(Citation citation) {
    set.citation(citation);
    return this;
  }

  StandardsEntry licence(String licence) {
    set.licence(licence);
    return this;
  }

  StandardsEntry supersedes(String earlier) {
    set.supersedes(earlier);
    return this;
  }

  StandardsEntry allMustHold() {
    set.allMustHold(true);
    return this;
  }

  StandardsEntry caveat(String caveat) {
    set.caveat(caveat);
    return this;
  }

  /** A standard with the facts that follow from the record and the practices that speak for it. */
  StandardsEntry standard(
      String id, String name, String description, List<FactId> derived, Practice... practices) {
    List<FactId> facts =
        Stream.concat(derived.stream(), Stream.of(practices).map(Practice::fact)).toList();
    set.addStandards(new Standard(id, name, description, facts));
    return this;
  }

  /** A standard for which practices alone speak. */
  StandardsEntry standard(String id, String name, String description, Practice... practices) {
    return standard(id, name, description, List.of(), practices);
  }

  Standards entry() {
    return set.build();
  }
}
