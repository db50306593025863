package org.involvement;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Conditions of our own for ArchUnit. */
final class Rules {
  private Rules() {}

  static ArchCondition<JavaClass> hold(String description, Predicate<JavaClass> holds) {
    return haveNo(
        description, type -> holds.test(type) ? List.of() : List.of("should " + description));
  }

  /** Each fault that is found in a class is one violation. */
  static ArchCondition<JavaClass> haveNo(
      String description, Function<JavaClass, List<String>> faults) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        faults
            .apply(type)
            .forEach(
                fault ->
                    events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + fault)));
      }
    };
  }
}
