package org.involvement.framework;

import java.util.List;
import java.util.stream.Stream;

/**
 * The published sets of standards that come with the library, by field. Names are facts and are
 * cited; every other word is ours. Which facts speak for a standard is our judgement.
 */
final class PublishedStandards {
  static final List<Standards> ALL =
      Stream.of(ResearchStandards.ALL, HealthStandards.ALL, PublicStandards.ALL)
          .flatMap(List::stream)
          .toList();

  private PublishedStandards() {}
}
