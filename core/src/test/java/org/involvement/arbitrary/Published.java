package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.distinct;
import static org.involvement.arbitrary.Values.lines;
import static org.involvement.arbitrary.Values.maybe;
import static org.involvement.arbitrary.Values.word;
import static org.involvement.arbitrary.Values.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Citation;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Question;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;

/** Arbitrary scales, sets of standards and questions, as a user may add them. */
public final class Published {
  private Published() {}

  public static Arbitrary<Citation> citations() {
    Arbitrary<Optional<String>> dois =
        maybe(
            Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map("10.1080/"::concat));
    return Combinators.combine(
            lines(), Arbitraries.longs().between(1000, 9999), lines(), lines(), dois)
        .as(Citation::new);
  }

  public static Arbitrary<Stage> stages() {
    return Arbitraries.oneOf(
        Arbitraries.of(Stage.PRIORITISING, Stage.DESIGNING, Stage.EVALUATING), word(Stage::of));
  }

  public static Arbitrary<Practice> practices() {
    return Arbitraries.oneOf(
        Arbitraries.of(Practice.PAYMENT_OFFERED, Practice.MATERIALS_LEAD_DAYS, Practice.CO_CHAIRED),
        word(Practice::of));
  }

  public static Arbitrary<Requirement> requirements() {
    return Combinators.combine(
            Arbitraries.of(Power.class),
            distinct(stages()),
            maybe(Arbitraries.longs().between(1, 9)),
            distinct(practices()),
            Arbitraries.of(true, false))
        .as(Requirement::new);
  }

  public static Arbitrary<Level> levels() {
    return levels(maybe(requirements()));
  }

  private static Arbitrary<Level> levels(Arbitrary<Optional<Requirement>> requirements) {
    return Combinators.combine(words(), lines(), maybe(lines()), maybe(lines()), requirements)
        .as(Level::new);
  }

  public static Arbitrary<LevelId> levelIds() {
    return Combinators.combine(words(), words()).as(LevelId::of);
  }

  /** Their ids begin with 'own-', so that none is that of a published scale. */
  public static Arbitrary<Scale> scales() {
    return Arbitraries.of(Scale.Kind.class).flatMap(Published::scales);
  }

  private static Arbitrary<Scale> scales(Scale.Kind kind) {
    Arbitrary<List<Level>> anyLevels =
        levels().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Level::id);
    return Builders.withBuilder(() -> Scale.builder().kind(kind))
        .use(words().map("own-"::concat).filter(id -> id.length() <= 100))
        .in((scale, id) -> scale.id(id))
        .use(lines())
        .in((scale, name) -> scale.name(name))
        .use(Arbitraries.of(Scale.Unit.class))
        .in((scale, unit) -> scale.unit(unit))
        .use(maybe(lines()))
        .in((scale, version) -> scale.version(version))
        .use(citations())
        .in((scale, citation) -> scale.citation(citation))
        .use(lines())
        .in((scale, licence) -> scale.licence(licence))
        .use(kind == Scale.Kind.TYPOLOGY ? anyLevels : anyLevels.map(Published::grown))
        .in((scale, levels) -> scale.levels(levels))
        .build(scale -> scale.build());
  }

  /** The same levels, each of which asks for what the lower ones ask for besides its own. */
  private static List<Level> grown(List<Level> levels) {
    List<Level> grown = new ArrayList<>();
    Optional<Requirement> lower = Optional.empty();
    for (Level level : levels) {
      if (level.requirement().isPresent()) {
        Requirement own = level.requirement().get();
        lower = Optional.of(lower.map(least -> both(least, own)).orElse(own));
        grown.add(level.withRequirement(lower));
      } else {
        grown.add(level);
      }
    }
    return grown;
  }

  private static Requirement both(Requirement one, Requirement other) {
    Power power = one.power().compareTo(other.power()) > 0 ? one.power() : other.power();
    long leastStages = Math.max(one.leastStages().orElse(1L), other.leastStages().orElse(1L));
    return Requirement.builder()
        .power(power)
        .stages(Stream.concat(one.stages().stream(), other.stages().stream()).distinct().toList())
        .leastStages(leastStages)
        .practices(
            Stream.concat(one.practices().stream(), other.practices().stream()).distinct().toList())
        .fedBack(one.fedBack() || other.fedBack())
        .build();
  }

  public static Arbitrary<Standard> standards() {
    Arbitrary<List<FactId>> facts =
        word(FactId::of).list().ofMinSize(1).ofMaxSize(3).uniqueElements();
    return Combinators.combine(words(), lines(), lines(), facts).as(Standard::new);
  }

  public static Arbitrary<Standards> sets() {
    Arbitrary<List<Standard>> some =
        standards().list().ofMinSize(1).ofMaxSize(2).uniqueElements(Standard::id);
    return Combinators.combine(
            words().map("own-"::concat).filter(id -> id.length() <= 100),
            lines(),
            lines(),
            citations(),
            lines(),
            some)
        .as(Standards::new);
  }

  public static Arbitrary<AnswerType> answerTypes() {
    return Arbitraries.oneOf(
        Arbitraries.of(AnswerType.YES_NO, AnswerType.YES_PARTLY_NO),
        Values.units().map(AnswerType::amount));
  }

  public static Arbitrary<Question> questions() {
    return Combinators.combine(practices(), lines(), answerTypes()).as(Question::new);
  }

  public static Arbitrary<Frameworks> frameworks() {
    return Combinators.combine(
            distinct(scales(), Scale::id),
            distinct(sets(), Standards::id),
            distinct(questions(), Question::practice))
        .as(Frameworks::new);
  }
}
