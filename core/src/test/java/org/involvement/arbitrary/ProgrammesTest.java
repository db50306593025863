package org.involvement.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.programme.Programme;

class ProgrammesTest {
  private final Set<String> expected = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  @Property
  void every_arbitrary_programme_is_legal_and_equal_to_its_copy(
      @ForAll("programmes") Programme programme) {
    assertThat(Programme.builder().from(programme).build()).isEqualTo(programme);
  }

  @Example
  void together_they_hold_every_alternative_and_every_part_both_empty_and_filled()
      throws ReflectiveOperationException {
    for (Programme programme : Programmes.programmes().list().ofSize(500).sample()) {
      walk(programme);
    }
    assertThat(seen).containsAll(expected);
    assertThat(expected).contains("Corrected.reason empty", "Feedback PROGRESS", "SplitInto");
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private void walk(Object part) throws ReflectiveOperationException {
    seen.add(part.getClass().getSimpleName());
    if (part instanceof Enum<?> constant) {
      Class<?> type = constant.getDeclaringClass();
      Arrays.stream(type.getEnumConstants())
          .forEach(one -> expected.add(type.getSimpleName() + " " + one));
      seen.add(type.getSimpleName() + " " + constant);
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        expectAlternatives(component.getType());
        walk(part.getClass().getSimpleName() + "." + component.getName(), read(part, component));
      }
    }
  }

  private void walk(String place, Object value) throws ReflectiveOperationException {
    Optional<Collection<?>> parts = parts(value);
    if (parts.isEmpty()) {
      walk(value);
      return;
    }
    if (!Set.of(
            "Scale.levels",
            "Composition.counts",
            "Population.counts",
            "RatingCounts.counts",
            "SplitInto.into")
        .contains(place)) {
      expected.add(place + " empty");
    }
    expected.add(place + " filled");
    seen.add(place + (parts.get().isEmpty() ? " empty" : " filled"));
    for (Object part : parts.get()) {
      expectAlternatives(part.getClass().getInterfaces());
      walk(part);
    }
  }

  private static Optional<Collection<?>> parts(Object value) {
    if (value instanceof Optional<?> optional) {
      return Optional.of(optional.stream().toList());
    }
    return value instanceof Collection<?> collection ? Optional.of(collection) : Optional.empty();
  }

  private void expectAlternatives(Class<?>... types) {
    for (Class<?> type : types) {
      if (type.isSealed() && type.getName().startsWith("org.involvement")) {
        Arrays.stream(type.getPermittedSubclasses())
            .forEach(alternative -> expected.add(alternative.getSimpleName()));
      }
    }
  }

  private static Object read(Object part, RecordComponent component)
      throws ReflectiveOperationException {
    return component.getAccessor().invoke(part);
  }
}
