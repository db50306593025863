package org.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Anatomy.Made;
import org.involvement.arbitrary.Samples;
import org.involvement.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What holds of the constructor of every record. */
class RecordsTest {
  private static final String REFUSED = "org.involvement.value.InvalidValueException: ";

  @Property
  void a_missing_component_is_named_and_an_empty_one_may_be_null(@ForAll("records") Object one) {
    Anatomy anatomy = new Anatomy(one.getClass());
    for (int i = 0; i < anatomy.components.size(); i++) {
      RecordComponent component = anatomy.components.get(i);
      if (component.getType().isPrimitive()) {
        continue;
      }
      Made made = anatomy.construct(changed(anatomy.arguments(one), i, null));
      if (made.isRefused() && !hasEmptyForm(component)) {
        boolean isValue = component.getName().equals("value") && anatomy.components.size() == 1;
        String place = isValue ? anatomy.name() : anatomy.name() + "." + component.getName();
        assertThat(made.error()).isEqualTo(REFUSED + place + " is missing");
      } else {
        assertThat(hasEmptyForm(component)).as("%s is optional", component).isTrue();
        assertThat(made)
            .isEqualTo(anatomy.construct(changed(anatomy.arguments(one), i, empty(component))));
      }
    }
  }

  @Property
  void a_missing_element_is_named_by_its_index(@ForAll("records") Object one) {
    Anatomy anatomy = new Anatomy(one.getClass());
    List<@Nullable Object> arguments = anatomy.arguments(one);
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof List<?> list) {
        List<@Nullable Object> withGap = new ArrayList<>(list);
        withGap.add(null);
        Made made = anatomy.construct(changed(arguments, i, withGap));
        String place = anatomy.name() + "." + anatomy.components.get(i).getName();
        assertThat(made.error()).isEqualTo(REFUSED + place + "[" + list.size() + "] is missing");
      }
    }
  }

  @Property
  void its_collections_are_immutable_copies(@ForAll("records") Object one) {
    Anatomy anatomy = new Anatomy(one.getClass());
    List<@Nullable Object> arguments = anatomy.arguments(one);
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Collection<?> collection) {
        assertThatThrownBy(collection::clear)
            .as("%s", anatomy.components.get(i))
            .isInstanceOf(UnsupportedOperationException.class);
      }
      if (arguments.get(i) instanceof List<?> list) {
        List<@Nullable Object> mine = new ArrayList<>(list);
        Object copy = anatomy.construct(changed(arguments, i, mine)).value().orElseThrow();
        mine.add(null);
        assertThat(copy).isEqualTo(one);
      }
    }
  }

  @Provide
  Arbitrary<Object> records() {
    List<Arbitrary<Object>> all =
        Samples.types().stream()
            .<Arbitrary<Object>>map(type -> Samples.of(type).map(one -> one))
            .toList();
    return Arbitraries.oneOf(all).withoutEdgeCases();
  }

  /** A day of which nothing is known is the empty form of a day. */
  private static boolean hasEmptyForm(RecordComponent component) {
    return Anatomy.canBeEmpty(component) || component.getType() == PartialDate.class;
  }

  private static Object empty(RecordComponent component) {
    if (component.getType() == PartialDate.class) {
      return PartialDate.UNKNOWN;
    }
    if (component.getType() == Optional.class) {
      return Optional.empty();
    }
    if (component.getType() == PartialDate.class) {
      return PartialDate.UNKNOWN;
    }
    return component.getType() == Set.class ? Set.of() : List.of();
  }

  private static List<@Nullable Object> changed(
      List<@Nullable Object> arguments, int index, @Nullable Object value) {
    List<@Nullable Object> changed = new ArrayList<>(arguments);
    changed.set(index, value);
    return changed;
  }
}
