package org.involvement.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;

class SamplesTest {
  /** What is here is made by the library alone, save rubrics and facts, which have samples. */
  private static final Set<String> RESULTS =
      Set.of("org.involvement.analysis", "org.involvement.scoring");

  @Example
  void there_is_an_arbitrary_of_every_public_record_of_the_model() {
    List<Class<?>> records =
        Model.types()
            .filter(Class::isRecord)
            .filter(type -> RESULTS.stream().noneMatch(type.getPackageName()::startsWith))
            .toList();
    assertThat(records).hasSizeGreaterThan(60);
    assertThat(Samples.types()).containsAll(records);
  }
}
