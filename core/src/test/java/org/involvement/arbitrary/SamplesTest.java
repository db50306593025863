package org.involvement.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;

class SamplesTest {
  @Example
  void there_is_an_arbitrary_of_every_public_record_of_the_model() {
    List<Class<?>> records =
        Model.types()
            .filter(Class::isRecord)
            .filter(type -> !type.getPackageName().equals("org.involvement.scoring"))
            .toList();
    assertThat(records).hasSizeGreaterThan(60);
    assertThat(Samples.types()).containsAll(records);
  }
}
