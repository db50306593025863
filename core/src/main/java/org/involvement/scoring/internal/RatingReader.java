package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.engagement.LevelRating;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.value.Count;

/** Reads the ratings on a scale. */
final class RatingReader {
  private RatingReader() {}

  /** The ratings of the activities and of the whole, by level. */
  static LevelFigure.Rated read(Scale scale, Programme programme) {
    List<Count> counts = new ArrayList<>();
    for (Level level : scale.levels()) {
      LevelId id = LevelId.of(scale.id(), level.id());
      counts.add(
          Stream.concat(
                  programme.ratings().stream(),
                  programme.activities().stream().flatMap(activity -> activity.ratings().stream()))
              .filter(rating -> rating.level().equals(id))
              .map(LevelRating::people)
              .reduce(Count.ZERO, Count::plus));
    }
    return new LevelFigure.Rated(scale.id(), counts);
  }
}
