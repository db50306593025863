package org.involvement.framework;

import java.util.List;
import java.util.Optional;

/** A scale on its way into the catalogue, written level by level from low to high. */
final class ScaleEntry {
  private final ScaleBuilder scale;
  private Optional<String> group = Optional.empty();

  private ScaleEntry(String id, String name, Scale.Kind kind, Scale.Unit unit) {
    this.scale =
        Scale.builder().id(id).name(name).kind(kind).unit(unit).licence(Catalogue.NAMES_ONLY);
  }

  static ScaleEntry ladder(String id, String name, Scale.Unit unit) {
    return new ScaleEntry(id, name, Scale.Kind.LADDER, unit);
  }

  static ScaleEntry spectrum(String id, String name, Scale.Unit unit) {
    return new ScaleEntry(id, name, Scale.Kind.SPECTRUM, unit);
  }

  static ScaleEntry typology(String id, String name, Scale.Unit unit) {
    return new ScaleEntry(id, name, Scale.Kind.TYPOLOGY, unit);
  }

  /** A level is supported where people held at least this power in the main decision. */
  static Requirement atLeast(Power power) {
    return Requirement.builder().power(power).build();
  }

  ScaleEntry source(Citation citation) {
    scale.citation(citation);
    return this;
  }

  ScaleEntry licence(String licence) {
    scale.licence(licence);
    return this;
  }

  ScaleEntry about(String description) {
    scale.description(description);
    return this;
  }

  /** The levels from here on are published in this group. */
  ScaleEntry group(String name) {
    group = Optional.of(name);
    return this;
  }

  ScaleEntry level(String id, String name, String description) {
    return add(id, name, Optional.of(description), Optional.empty());
  }

  ScaleEntry level(String id, String name, String description, Requirement requirement) {
    return add(id, name, Optional.of(description), Optional.of(requirement));
  }

  /** A level of a publisher whose wording may not be rephrased: its name, and our reading of it. */
  ScaleEntry named(String id, String name, Requirement requirement) {
    return add(id, name, Optional.empty(), Optional.of(requirement));
  }

  ScaleEntry threshold(String level, String meaning) {
    scale.threshold(Threshold.of(level, meaning));
    return this;
  }

  ScaleEntry allMustHold() {
    scale.allMustHold(true);
    return this;
  }

  ScaleEntry across(String... names) {
    scale.across(List.of(names));
    return this;
  }

  Scale entry() {
    return scale.build();
  }

  private ScaleEntry add(
      String id, String name, Optional<String> description, Optional<Requirement> requirement) {
    scale.addLevels(new Level(id, name, group, description, requirement));
    return this;
  }
}
