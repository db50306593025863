package org.involvement;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of the library may use which, and what none of them may. */
class ArchitectureTest {
  static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.involvement");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value       | value
          framework   | value framework
          stakeholder | value stakeholder
          engagement  | value framework stakeholder engagement
          feedback    | value framework stakeholder engagement feedback
          programme   | value framework stakeholder engagement feedback programme
          analysis    | value framework stakeholder engagement feedback programme analysis
          scoring     | value framework stakeholder engagement feedback programme analysis scoring""")
  void a_package_uses_only_itself_and_those_to_its_left(String name, String allowed) {
    String[] packages =
        Arrays.stream(allowed.split(" ")).map(ArchitectureTest::within).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(within(name))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(not(resideInAPackage("org.involvement.."))))
        .check(CORE);
  }

  @Test
  void there_is_no_other_package() {
    classes()
        .should()
        .resideInAnyPackage(
            "org.involvement",
            within("value"),
            within("framework"),
            within("stakeholder"),
            within("engagement"),
            within("feedback"),
            within("programme"),
            within("analysis"),
            within("scoring"))
        .check(CORE);
  }

  @Test
  void it_knows_no_format_and_no_file() {
    noClasses()
        .should()
        .dependOnClassesThat(
            are(
                resideInAnyPackage("tools.jackson..", "com.fasterxml..", "java.io..", "java.nio..")
                    .and(not(type(Serializable.class)))))
        .check(CORE);
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void time_comes_from_the_caller() {
    noClasses().should().callMethodWhere(looksAtTheClock()).check(CORE);
    noClasses().should().dependOnClassesThat().belongToAnyOf(Clock.class, Date.class).check(CORE);
  }

  @Test
  void nothing_public_takes_or_returns_null() {
    classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(Rules.hold("be in a package that is @NullMarked", ArchitectureTest::isNullMarked))
        .check(CORE);
  }

  private static boolean isNullMarked(JavaClass type) {
    return type.reflect().getPackage().isAnnotationPresent(NullMarked.class);
  }

  private static DescribedPredicate<JavaCall<?>> looksAtTheClock() {
    Set<String> ofSystem = Set.of("currentTimeMillis", "nanoTime");
    return DescribedPredicate.describe(
        "it looks at the clock",
        call -> {
          AccessTarget target = call.getTarget();
          String owner = target.getOwner().getName();
          return (owner.startsWith("java.time.") && target.getName().equals("now"))
              || (owner.equals("java.lang.System") && ofSystem.contains(target.getName()));
        });
  }

  private static String within(String name) {
    return "org.involvement." + name + "..";
  }

  /** Hash tables compare keys of equal hashes one by one unless they are comparable. */
  @Test
  void words_that_can_be_keys_are_comparable() {
    classes()
        .that(
            new DescribedPredicate<JavaClass>("are public top-level records of one string") {
              @Override
              public boolean test(JavaClass type) {
                return type.isRecord()
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> field.getRawType().getName())
                        .toList()
                        .equals(List.of(String.class.getName()));
              }
            })
        .should()
        .beAssignableTo(Comparable.class)
        .check(CORE);
  }
}
