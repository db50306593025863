package org.involvement.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.card.Figures.ANSWERED;
import static org.involvement.scoring.card.Figures.KEPT;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Figures;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Fast
class FigureCheckTest {
  private static final Figure.Counted COUNTED =
      Figures.COUNTED.withExempt(4).withYesOrOut(1).withNoOrOut(1).withAny(1);

  private static final Figure.Scaled SCALED = Figures.SCALED.withItems(4).withDecided(2);

  static Stream<Figure> whatCanBe() {
    return Stream.of(
        COUNTED,
        ANSWERED,
        SCALED,
        SCALED.withPoints(2).withLow(2).withHigh(4),
        SCALED.withPoints(0).withLow(0).withHigh(2),
        SCALED.withLow(1).withHigh(1),
        KEPT,
        new Figure.Fixed(BigDecimal.ZERO),
        new Figure.Fixed(BigDecimal.ONE));
  }

  @ParameterizedTest
  @MethodSource("whatCanBe")
  void what_can_be_is_not_complained_of(Figure figure) {
    assertThat(FigureCheck.of("a", figure)).isEmpty();
    assertThat(FigureCheck.isPossible(figure)).isTrue();
  }

  static Stream<Arguments> whatCannotBe() {
    return Stream.of(
        cannot(COUNTED.withYes(-1), "yes is -1 and should be at least 0"),
        cannot(COUNTED.withNo(-1), "no is -1 and should be at least 0"),
        cannot(COUNTED.withOut(-1).withExempt(0), "out is -1 and should be at least 0"),
        cannot(COUNTED.withYesOrNo(-1), "yesOrNo is -1 and should be at least 0"),
        cannot(COUNTED.withYesOrOut(-1), "yesOrOut is -1 and should be at least 0"),
        cannot(COUNTED.withNoOrOut(-1), "noOrOut is -1 and should be at least 0"),
        cannot(COUNTED.withAny(-1), "any is -1 and should be at least 0"),
        cannot(COUNTED.withExempt(-1), "exempt is -1 and should be from 0 to 4"),
        cannot(COUNTED.withExempt(5), "exempt is 5 and should be from 0 to 4"),
        cannot(ANSWERED.withPartly(-1), "partly is -1 and should be at least 0"),
        cannot(ANSWERED.withNo(-1), "no is -1 and should be at least 0"),
        cannot(ANSWERED.withUnknown(-1), "unknown is -1 and should be at least 0"),
        cannot(SCALED.withItems(1).withHigh(1), "undecided is -1 and should be at least 0"),
        cannot(SCALED.withExempt(-1), "exempt is -1 and should be at least 0"),
        cannot(SCALED.withPoints(-1), "points is -1.0 and should be from 0.0 to 2.0"),
        cannot(SCALED.withPoints(2.5).withLow(2.5), "points is 2.5 and should be from 0.0 to 2.0"),
        cannot(SCALED.withLow(0.5), "low is 0.5 and should be from 1.0 to 3.0"),
        cannot(SCALED.withHigh(3.5), "high is 3.5 and should be from 1.0 to 3.0"),
        cannot(KEPT.withAsPromised(-1), "asPromised is -1 and should be at least 0"),
        cannot(KEPT.withMoreShared(-1), "moreShared is -1 and should be at least 0"),
        cannot(KEPT.withLessShared(-1), "lessShared is -1 and should be at least 0"),
        cannot(KEPT.withCannotTell(-1), "cannotTell is -1 and should be at least 0"),
        cannot(
            new Figure.Fixed(new BigDecimal("-0.1")),
            "score is -0.1 and should be from 0.0 to 1.0"));
  }

  @ParameterizedTest
  @MethodSource("whatCannotBe")
  void what_cannot_be_is_named(Figure figure, String complaint) {
    assertThat(FigureCheck.of("a", figure))
        .extracting(Mismatch::toString)
        .contains("a: working." + complaint);
    assertThat(FigureCheck.isPossible(figure)).isFalse();
  }

  private static Arguments cannot(Figure figure, String complaint) {
    return Arguments.of(figure, complaint);
  }
}
