package org.involvement.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Parsers of bytes that are known to be UTF-8, all within the same limits. */
final class Parsers {
  private static final int LONGEST_NUMBER = 1_000_000;
  private static final Parsers DEFAULT = new Parsers(ReadLimits.DEFAULT);
  private static final JsonFactory WITHOUT_LIMITS =
      factory(
          StreamReadConstraints.builder()
              .maxNestingDepth(Integer.MAX_VALUE)
              // Strings are passed over, so that this is for numbers, whose digits are gathered.
              .maxStringLength(LONGEST_NUMBER)
              .maxNumberLength(Integer.MAX_VALUE)
              .maxNameLength(Integer.MAX_VALUE)
              .build());

  private final JsonFactory factory;
  private final int mostElements;

  private Parsers(ReadLimits limits) {
    mostElements = limits.elements();
    factory =
        factory(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.nestingDepth())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .build());
  }

  static Parsers within(ReadLimits limits) {
    return limits.equals(ReadLimits.DEFAULT) ? DEFAULT : new Parsers(limits);
  }

  /** A parser that finds its way through a document, and is not asked for strings. */
  static JsonParser withoutLimits(byte[] bytes, int from) {
    return WITHOUT_LIMITS.createParser(ObjectReadContext.empty(), bytes, from, bytes.length - from);
  }

  /** What a parser does not count by itself. */
  int mostElements() {
    return mostElements;
  }

  JsonParser of(byte[] bytes, int from, int to) {
    return factory.createParser(ObjectReadContext.empty(), bytes, from, to - from);
  }

  private static JsonFactory factory(StreamReadConstraints constraints) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        // So that NaN is refused where it stands, as a number that is none.
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(constraints)
        .build();
  }
}
