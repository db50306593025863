package org.involvement.exchange.tracker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.involvement.feedback.Theme;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;

/** The UK Standards for Public Involvement, by name in a cell and as themes of a contribution. */
final class PiritStandards {
  private static final Pattern BETWEEN = Pattern.compile("[,;/|\\r\\n]");

  private static final Standards SET =
      Frameworks.standard().standards("uk-standards-2019").orElseThrow();

  private PiritStandards() {}

  /** The names in a cell, each with its theme where it is one of the standards. */
  static Map<String, Optional<Theme>> themes(String cell) {
    Map<String, Optional<Theme>> themes = new LinkedHashMap<>();
    for (String name : BETWEEN.split(cell, -1)) {
      if (!name.isBlank()) {
        themes.put(name.strip(), theme(name));
      }
    }
    return themes;
  }

  /** The names of the standards that themes stand for, as they are written in one cell. */
  static String cell(List<Theme> themes) {
    return themes.stream().flatMap(theme -> name(theme).stream()).collect(Collectors.joining(", "));
  }

  /** The name of the standard that a theme stands for; empty where it is another theme. */
  static Optional<String> name(Theme theme) {
    return SET.standards().stream()
        .filter(each -> theme(each).equals(theme))
        .findFirst()
        .map(Standard::name);
  }

  private static Optional<Theme> theme(String name) {
    String plain = PiritHeadings.plain(name);
    return SET.standards().stream()
        .filter(each -> plain.equals(PiritHeadings.plain(each.name())))
        .findFirst()
        .map(PiritStandards::theme);
  }

  private static Theme theme(Standard standard) {
    return Theme.about(SET, standard);
  }
}
