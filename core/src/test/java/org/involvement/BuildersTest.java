package org.involvement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.Anatomy.Made;
import org.involvement.arbitrary.Samples;
import org.jspecify.annotations.Nullable;

class BuildersTest {
  private record Pair(Anatomy anatomy, Object one, Object other) {}

  @Property(tries = 1_000)
  void builder_and_with_accept_and_refuse_what_the_constructor_does(@ForAll("pairs") Pair pair) {
    Anatomy anatomy = pair.anatomy();
    List<@Nullable Object> arguments = anatomy.arguments(pair.one());
    List<@Nullable Object> others = anatomy.arguments(pair.other());
    assertThat(anatomy.build(arguments).value()).contains(pair.one());
    for (int i = 0; i < arguments.size(); i++) {
      RecordComponent component = anatomy.components.get(i);
      for (Object candidate : Candidates.of(component, given(arguments, i), given(others, i))) {
        List<@Nullable Object> changed = new ArrayList<>(arguments);
        changed.set(i, candidate);
        Made made = anatomy.construct(changed);
        assertThat(anatomy.build(changed)).as("builder, %s", component).isEqualTo(made);
        assertThat(anatomy.with(pair.one(), i, candidate))
            .as("with, %s", component)
            .isEqualTo(made);
        if (made.isRefused()) {
          assertThat(made.error())
              .startsWith("org.involvement.value.InvalidValueException: " + anatomy.name());
        }
        Statistics.label("outcome").collect(made.isRefused() ? "refused" : "accepted");
      }
    }
    Statistics.label("outcome")
        .coverage(
            coverage -> {
              coverage.check("refused").percentage(share -> share > 10);
              coverage.check("accepted").percentage(share -> share > 10);
            });
  }

  @Provide
  Arbitrary<Pair> pairs() {
    List<Arbitrary<Pair>> pairs =
        Samples.types().stream()
            .map(Anatomy::new)
            .filter(Anatomy::hasBuilder)
            .map(anatomy -> pairs(anatomy, Samples.of(anatomy.type)))
            .toList();
    assertThat(pairs).hasSizeGreaterThan(20);
    return Arbitraries.oneOf(pairs).withoutEdgeCases();
  }

  private static Arbitrary<Pair> pairs(Anatomy anatomy, Arbitrary<?> instances) {
    return Combinators.combine(instances, instances)
        .as((one, other) -> new Pair(anatomy, one, other));
  }

  private static Object given(List<@Nullable Object> arguments, int index) {
    return requireNonNull(arguments.get(index));
  }
}
