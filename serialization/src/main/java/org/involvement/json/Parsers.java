package org.involvement.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Parsers of bytes that are known to be UTF-8. */
final class Parsers {
  private static final JsonFactory DEFAULT = factory(ReadLimits.DEFAULT);
  private static final JsonFactory WITHOUT_LIMITS =
      factory(
          StreamReadConstraints.builder()
              .maxNestingDepth(Integer.MAX_VALUE)
              .maxStringLength(Integer.MAX_VALUE)
              .maxNumberLength(Integer.MAX_VALUE)
              .maxNameLength(Integer.MAX_VALUE)
              .build());

  private Parsers() {}

  static JsonParser within(ReadLimits limits, byte[] bytes) {
    JsonFactory factory = limits.equals(ReadLimits.DEFAULT) ? DEFAULT : factory(limits);
    return factory.createParser(ObjectReadContext.empty(), bytes);
  }

  static JsonParser withoutLimits(byte[] bytes) {
    return WITHOUT_LIMITS.createParser(ObjectReadContext.empty(), bytes);
  }

  private static JsonFactory factory(ReadLimits limits) {
    return factory(
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.nestingDepth())
            .maxStringLength(limits.stringLength())
            .maxNumberLength(limits.numberLength())
            .build());
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
