package org.involvement;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which part of the library may use which, and what none of them may. */
class ArchitectureTest {
  static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.involvement");

  /**
   * The packages, each with those above it that it may use; {@code record} stands for the record of
   * a programme. The packages below {@code value} belong to it.
   */
  private static final String PACKAGES =
      """
      value                 |
      framework             | value
      stakeholder           | value
      engagement            | value framework stakeholder
      feedback              | value framework stakeholder engagement
      programme             | value framework stakeholder engagement feedback
      internal              | value framework
      analysis              | record
      analysis.internal     | record analysis
      analysis.disclosure   | record analysis
      analysis.time         | record analysis
      analysis.survival     | record analysis
      analysis.loop         | record analysis
      analysis.vote         | record analysis
      analysis.reach        | record analysis analysis.internal analysis.disclosure
      analysis.voice        | record analysis analysis.internal analysis.disclosure
      analysis.consensus    | record analysis analysis.internal
      analysis.agreement    | record analysis analysis.internal analysis.consensus
      scoring.known         | record
      scoring.internal.fact | record scoring.known
      scoring.rule          | record scoring.known scoring.internal.fact
      scoring.level         | record scoring.known scoring.internal.fact
      scoring.card          | record scoring.known scoring.rule scoring.level
      scoring.internal      | record scoring.known scoring.internal.fact scoring.rule scoring.level scoring.card
      scoring               | record scoring.known scoring.internal.fact scoring.rule scoring.level scoring.card scoring.internal
      scoring.sensitivity   | record scoring.known scoring.rule scoring.card scoring.internal scoring
      scoring.audit         | record scoring.known scoring.rule scoring.level scoring.card scoring.internal scoring
      """;

  private static final String RECORD =
      "value framework stakeholder engagement feedback programme internal";

  /** The number of files above which nobody sees what belongs together. */
  private static final int MOST_FILES = 60;

  static Stream<Arguments> packages() {
    return PACKAGES.lines().map(line -> line.split("\\|", -1)).map(ArchitectureTest::arguments);
  }

  private static Arguments arguments(String[] columns) {
    String allowed = columns[1].strip().replace("record", RECORD);
    return Arguments.of(
        columns[0].strip(), allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")));
  }

  /** Packages use only those above them, so that there is no cycle. */
  @ParameterizedTest
  @MethodSource("packages")
  void a_package_uses_only_itself_and_those_that_it_may(String name, List<String> allowed) {
    assertThat(names().takeWhile(above -> !above.equals(name))).containsAll(allowed);
    String[] packages =
        Stream.concat(Stream.of(name), allowed.stream())
            .map(ArchitectureTest::within)
            .toArray(String[]::new);
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
            Stream.concat(Stream.of("org.involvement"), names().map(ArchitectureTest::within))
                .toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void no_package_has_more_files_than_can_be_looked_through() {
    Map<String, Long> files =
        CORE.stream()
            .filter(JavaClass::isTopLevelClass)
            .flatMap(
                type ->
                    type.getSource().flatMap(Source::getFileName).stream()
                        .map(file -> type.getPackageName() + "/" + file))
            .distinct()
            .collect(groupingBy(file -> file.substring(0, file.indexOf('/')), counting()));
    assertThat(files).allSatisfy((name, number) -> assertThat(number).isLessThan(MOST_FILES + 1L));
  }

  private static Stream<String> names() {
    return PACKAGES.lines().map(line -> line.substring(0, line.indexOf('|')).strip());
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

  /** Null checks are made in marked packages only, and a package marks only itself. */
  @Test
  void nothing_takes_or_returns_null() {
    classes()
        .that()
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
    return "org.involvement." + name + (name.equals("value") ? ".." : "");
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
