package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.involvement.Outcome;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.feedback.Change;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Stage;
import org.involvement.programme.Reflection;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Fast
class WrittenDownByTest {
  private static final Text WORDS = Text.of("words");

  @ParameterizedTest
  @MethodSource
  void it_is_recorded_of_words_of_contributors_only(
      String place, BiFunction<Basis, WrittenDownBy, Object> make) {
    for (WrittenDownBy writer : WrittenDownBy.values()) {
      assertThat(Outcome.ok(() -> make.apply(Basis.CONTRIBUTORS, writer))).isEqualTo("ok");
      assertThat(Outcome.ok(() -> make.apply(Basis.JOINT, writer))).isEqualTo("ok");
    }
    String rule = " is recorded of a word of contributors only, and this is one of: ";
    assertThat(Outcome.ok(() -> make.apply(Basis.ORGANISATION, WrittenDownBy.INDEPENDENT)))
        .isEqualTo(place + ".writtenDownBy independent" + rule + "organisation");
    assertThat(Outcome.ok(() -> make.apply(Basis.INDEPENDENT, WrittenDownBy.ORGANISATION)))
        .isEqualTo(place + ".writtenDownBy organisation" + rule + "independent");
  }

  static Stream<Arguments> it_is_recorded_of_words_of_contributors_only() {
    return Stream.of(
        record(
            "practiceRecord",
            (basis, writer) ->
                PracticeRecord.of(Practice.CO_CHAIRED, Answer.YES, Basis.CONTRIBUTORS)
                    .withBasis(basis)
                    .withWrittenDownBy(writer)),
        record(
            "powerRecord",
            (basis, writer) ->
                PowerRecord.ofAll(Stage.DESIGNING, Power.SHARED, basis).withWrittenDownBy(writer)),
        record(
            "promise",
            (basis, writer) ->
                Promise.of(LevelId.parse("iap2-spectrum:inform"), basis).withWrittenDownBy(writer)),
        record(
            "change",
            (basis, writer) ->
                Change.builder()
                    .id(ChangeId.of("c"))
                    .description(WORDS)
                    .basis(basis)
                    .writtenDownBy(writer)
                    .build()),
        record(
            "outcome",
            (basis, writer) ->
                org.involvement.programme.Outcome.builder()
                    .id(OutcomeId.of("o"))
                    .statement(WORDS)
                    .basis(basis)
                    .writtenDownBy(writer)
                    .build()),
        record(
            "reflection",
            (basis, writer) ->
                Reflection.builder().by(basis).words(WORDS).writtenDownBy(writer).build()));
  }

  private static Arguments record(String place, BiFunction<Basis, WrittenDownBy, Object> make) {
    return Arguments.of(place, make);
  }
}
