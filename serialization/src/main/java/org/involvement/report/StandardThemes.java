package org.involvement.report;

import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Theme;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;

/** Which standards the themes of contributions stand for. */
record StandardThemes(Standards set) {
  static StandardThemes uk() {
    return new StandardThemes(Frameworks.standard().standards("uk-standards-2019").orElseThrow());
  }

  /** Whether what was said is about the standard of an id. */
  boolean areOf(Contribution said, String standard) {
    return set.standards().stream()
        .filter(one -> one.id().equals(standard))
        .anyMatch(one -> said.themes().contains(Theme.about(set, one)));
  }

  /** The names of the standards, in the order of the set. */
  List<String> names(List<Theme> themes) {
    return set.standards().stream()
        .filter(one -> themes.contains(Theme.about(set, one)))
        .map(Standard::name)
        .toList();
  }
}
