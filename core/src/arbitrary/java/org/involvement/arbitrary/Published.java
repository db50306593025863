package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.distinct;
import static org.involvement.arbitrary.Values.lines;
import static org.involvement.arbitrary.Values.maybe;
import static org.involvement.arbitrary.Values.word;
import static org.involvement.arbitrary.Values.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Citation;
import org.involvement.framework.Crosswalk;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Question;
import org.involvement.framework.Relation;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;
import org.involvement.framework.Threshold;

/** Arbitrary scales, sets of standards, questions and mappings, as a user may add them. */
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
            lines(), maybe(Arbitraries.longs().between(1000, 9999)), lines(), lines(), dois)
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
            distinct(practices()))
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
        .use(maybe(lines()))
        .in((scale, description) -> scale.description(description))
        .use(distinct(lines().map(String::strip)))
        .in((scale, across) -> scale.across(across))
        .use(kind == Scale.Kind.TYPOLOGY ? anyLevels : anyLevels.map(Published::grown))
        .in((scale, levels) -> scale.levels(levels))
        .build(scale -> scale.build())
        .flatMap(Published::marked);
  }

  /** The same scale, with marks that its kind allows. */
  private static Arbitrary<Scale> marked(Scale scale) {
    if (scale.kind() == Scale.Kind.TYPOLOGY) {
      return Arbitraries.of(true, false).map(scale::withAllMustHold);
    }
    List<String> ids = scale.levels().stream().map(Level::id).toList();
    return Combinators.combine(maybe(ids.subList(0, 1)), maybe(thresholds(Arbitraries.of(ids))))
        .as((zero, threshold) -> scale.withZero(zero).withThreshold(threshold));
  }

  public static Arbitrary<Threshold> thresholds() {
    return thresholds(words());
  }

  private static Arbitrary<Threshold> thresholds(Arbitrary<String> levels) {
    return Combinators.combine(levels, lines()).as(Threshold::of);
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
    return Builders.withBuilder(Standards::builder)
        .use(words().map("own-"::concat).filter(id -> id.length() <= 100))
        .in((set, id) -> set.id(id))
        .use(lines())
        .in((set, name) -> set.name(name))
        .use(lines())
        .in((set, version) -> set.version(version))
        .use(citations())
        .in((set, citation) -> set.citation(citation))
        .use(lines())
        .in((set, licence) -> set.licence(licence))
        .use(maybe(words().map("earlier-"::concat).filter(id -> id.length() <= 100)))
        .in((set, earlier) -> set.supersedes(earlier))
        .use(Arbitraries.of(true, false))
        .in((set, all) -> set.allMustHold(all))
        .use(maybe(lines()))
        .in((set, caveat) -> set.caveat(caveat))
        .use(some)
        .in((set, standards) -> set.standards(standards))
        .build(set -> set.build());
  }

  public static Arbitrary<AnswerType> answerTypes() {
    return Arbitraries.oneOf(
        Arbitraries.of(AnswerType.YES_NO, AnswerType.YES_PARTLY_NO),
        Values.units().map(AnswerType::amount));
  }

  public static Arbitrary<Question> questions() {
    return Combinators.combine(practices(), lines(), answerTypes()).as(Question::new);
  }

  public static Arbitrary<Mapping> mappings() {
    Arbitrary<LevelId> others = words().map(level -> LevelId.of("other", level));
    return mappings(levelIds().filter(id -> !id.scale().equals("other")), others);
  }

  private static Arbitrary<Mapping> mappings(Arbitrary<LevelId> from, Arbitrary<LevelId> to) {
    return Combinators.combine(from, Arbitraries.of(Relation.class), to, maybe(citations()))
        .as(Mapping::new);
  }

  public static Arbitrary<Crosswalk> crosswalks() {
    return crosswalks(mappings());
  }

  private static Arbitrary<Crosswalk> crosswalks(Arbitrary<Mapping> mappings) {
    return mappings
        .list()
        .ofMaxSize(3)
        .uniqueElements(mapping -> Set.of(mapping.from(), mapping.to()))
        .map(Crosswalk::new);
  }

  private static Arbitrary<Crosswalk> crosswalks(List<Scale> scales) {
    if (scales.size() < 2) {
      return Arbitraries.just(new Crosswalk(List.of()));
    }
    return crosswalks(
        mappings(
            Arbitraries.of(scales.get(0).levelIds()), Arbitraries.of(scales.get(1).levelIds())));
  }

  public static Arbitrary<Frameworks> frameworks() {
    return distinct(scales(), Scale::id)
        .flatMap(
            scales ->
                Combinators.combine(
                        distinct(sets(), Standards::id).map(Published::complete),
                        distinct(questions(), Question::practice),
                        crosswalks(scales))
                    .as(
                        (sets, questions, crosswalk) ->
                            new Frameworks(scales, sets, questions, crosswalk)));
  }

  /** The same sets, of which none takes the place of one that is not there. */
  private static List<Standards> complete(List<Standards> sets) {
    return sets.stream().map(set -> set.withSupersedes(Optional.empty())).toList();
  }
}
