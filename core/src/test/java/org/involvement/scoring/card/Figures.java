package org.involvement.scoring.card;

import org.involvement.framework.Scale;
import org.involvement.scoring.known.Subject;

/** A figure of every kind, most of its numbers different. */
public final class Figures {
  public static final Figure.Answered ANSWERED =
      Figure.Answered.builder()
          .subject(Subject.ACTIVITY)
          .complete(true)
          .yes(3)
          .partly(1)
          .no(2)
          .unknown(5)
          .out(4)
          .build();

  public static final Figure.Counted COUNTED =
      Figure.Counted.builder()
          .subject(Subject.CONTRIBUTION)
          .complete(true)
          .tried(true)
          .yes(3)
          .no(2)
          .out(4)
          .exempt(1)
          .yesOrNo(1)
          .yesOrOut(0)
          .noOrOut(0)
          .any(2)
          .build();

  public static final Figure.Scaled SCALED =
      Figure.Scaled.builder()
          .subject(Subject.CONTRIBUTION)
          .complete(true)
          .items(3)
          .decided(1)
          .low(1)
          .high(3)
          .points(1)
          .exempt(0)
          .build();

  public static final LevelFigure.Kept KEPT =
      LevelFigure.Kept.builder()
          .scale("s")
          .unit(Scale.Unit.ACTIVITY)
          .complete(true)
          .asPromised(1)
          .moreShared(2)
          .lessShared(3)
          .cannotTell(4)
          .build();

  private Figures() {}
}
