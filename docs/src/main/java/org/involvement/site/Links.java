package org.involvement.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links inside a folder of HTML, each of which should lead to a file and a place in it. */
final class Links {
  private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern PLACE = Pattern.compile("\\s(?:id|name)=\"([^\"]*)\"");
  private static final Pattern OUTSIDE = Pattern.compile("(?:[a-z]+:|//).*");

  private final Path site;
  private final Map<Path, Set<String>> places = new TreeMap<>();

  private Links(Path site) {
    this.site = site;
  }

  /** Those that lead nowhere, each with the page on which it stands. */
  static List<String> dead(Path site) throws IOException {
    Links links = new Links(site);
    for (Path page : pages(site)) {
      links.places.put(page, new HashSet<>(found(PLACE, page)));
    }
    List<String> dead = new ArrayList<>();
    for (Path page : links.places.keySet()) {
      for (String link : found(LINK, page)) {
        if (!OUTSIDE.matcher(link).matches() && !links.leadsSomewhere(page, link)) {
          dead.add(site.relativize(page) + ": " + link + " leads nowhere");
        }
      }
    }
    return dead;
  }

  private boolean leadsSomewhere(Path page, String link) {
    URI address = URI.create(link.replace(" ", "%20"));
    Path target = page.resolveSibling(address.getPath()).normalize();
    if (address.getPath().isEmpty()) {
      target = page;
    }
    Optional<String> place = Optional.ofNullable(address.getFragment()).filter(s -> !s.isEmpty());
    Set<String> known = places.getOrDefault(target, Set.of());
    return target.startsWith(site)
        && Files.isRegularFile(target)
        && place.map(known::contains).orElse(true);
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static List<String> found(Pattern pattern, Path page) throws IOException {
    return pattern
        .matcher(Files.readString(page))
        .results()
        .map(
            result ->
                result.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .toList();
  }
}
