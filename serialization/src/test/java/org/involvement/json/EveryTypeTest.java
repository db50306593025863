package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.involvement.analysis.Finding;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.level.LevelAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every public record, enum and sealed type of the model, found by looking. */
class EveryTypeTest {
  private static final Set<Class<?>> COMPUTED =
      Set.of(
          double.class,
          Double.class,
          OptionalDouble.class,
          int.class,
          Integer.class,
          OptionalInt.class);

  private static final Set<Class<?>> RESULTS =
      Set.of(Scorecard.class, ScorecardComparison.class, LevelAssessment.class);

  static Stream<Class<?>> types() {
    return PublicTypes.ofDocuments().stream().filter(type -> !isExempt(type));
  }

  @Test
  void they_are_found() {
    assertThat(types()).hasSizeGreaterThan(120);
  }

  @ParameterizedTest
  @MethodSource("types")
  void it_has_a_codec_without_a_line_of_code(Class<?> type) {
    assertThatCode(() -> Codecs.of(type, Migrations.KNOWN)).doesNotThrowAnyException();
    assertThat(Codecs.find(type)).isPresent();
  }

  /** A new kind of document counts as one that people write until it is named as a result here. */
  static Stream<Class<?>> writtenByPeople() {
    return PublicTypes.documents().stream()
        .filter(type -> !Finding.class.isAssignableFrom(type))
        .filter(type -> !RESULTS.contains(type));
  }

  /** Digits of computed numbers are for results, which nobody writes by hand. */
  @ParameterizedTest
  @MethodSource("writtenByPeople")
  void what_people_write_holds_no_computed_number(Class<?> type) {
    Set<Type> reached = new HashSet<>();
    reach(type, reached);
    assertThat(reached).hasSizeGreaterThan(5).doesNotContainAnyElementsOf(COMPUTED);
  }

  /**
   * A type with a parameter is known in full only where it stands; a function has no form at all.
   */
  private static boolean isExempt(Class<?> type) {
    return type.getTypeParameters().length > 0
        || (type.isRecord()
            && Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getType() == Function.class));
  }

  private static void reach(Type type, Set<Type> reached) {
    if (!reached.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      List.of(generic.getActualTypeArguments()).forEach(each -> reach(each, reached));
    } else if (type instanceof Class<?> plain) {
      Optional.ofNullable(plain.getPermittedSubclasses()).stream()
          .flatMap(Stream::of)
          .forEach(each -> reach(each, reached));
      Optional.ofNullable(plain.getRecordComponents()).stream()
          .flatMap(Stream::of)
          .map(RecordComponent::getGenericType)
          .forEach(each -> reach(each, reached));
    }
  }
}
