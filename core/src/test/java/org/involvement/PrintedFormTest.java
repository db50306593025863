package org.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Model;
import org.involvement.arbitrary.Samples;
import org.involvement.value.PartialDate;

/** What holds of every type with a static {@code parse}, found by looking. */
class PrintedFormTest {
  @Property(tries = 3_000)
  void parse_reads_what_toString_writes(@ForAll("printed") Object value)
      throws ReflectiveOperationException {
    Object parsed =
        value.getClass().getMethod("parse", String.class).invoke(null, value.toString());
    assertThat(parsed).isEqualTo(value).hasToString(value.toString());
  }

  @Provide
  Arbitrary<Object> printed() {
    List<Arbitrary<Object>> all =
        Model.types()
            .filter(PrintedFormTest::hasParse)
            .<Arbitrary<Object>>map(type -> Samples.of(type).map(value -> value))
            .toList();
    assertThat(all).hasSizeGreaterThan(20);
    return Arbitraries.oneOf(all).filter(value -> !value.equals(PartialDate.UNKNOWN));
  }

  private static boolean hasParse(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(
            method ->
                method.getName().equals("parse")
                    && Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == String.class);
  }
}
