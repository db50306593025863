package org.involvement.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * The published scales that come with the library, by field. Names are facts and are cited; every
 * other word is ours, and so are kind, unit and requirements.
 *
 * <p>A requirement says what a record must hold at least, and along an ordered scale it grows. A
 * level that depends on intent or quality, such as manipulation, has none.
 */
final class PublishedScales {
  static final List<Scale> ALL =
      Stream.of(
              PublicScales.ALL,
              CoProductionScales.ALL,
              HealthScales.ALL,
              ResearchScales.ALL,
              ChildrensScales.ALL,
              DevelopmentScales.ALL)
          .flatMap(List::stream)
          .toList();

  private PublishedScales() {}
}
