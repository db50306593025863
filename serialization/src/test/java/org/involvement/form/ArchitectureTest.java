package org.involvement.form;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.involvement.internal.Wrapping;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outside form may use which, and that pages depend on nothing but what they are given. */
class ArchitectureTest {
  private static final String[] ROOMS = {
    "form", "json", "sheet", "csv", "exchange", "page", "report"
  };

  private static final String[] OURS =
      Stream.of(ROOMS).map(ArchitectureTest::within).toArray(String[]::new);

  /** Each package, and those that it may use. */
  private static final String ROWS =
      """
      form              | form
      json              | form json
      sheet             | form sheet
      sheet.internal    | form json sheet sheet.internal
      csv               | form json sheet sheet.internal csv
      exchange          | form sheet exchange
      exchange.internal | form json sheet sheet.internal exchange exchange.internal
      exchange.tracker  | form json sheet sheet.internal exchange exchange.internal exchange.tracker
      exchange.polis    | form json sheet sheet.internal exchange exchange.internal exchange.polis
      exchange.decidim  | form json sheet sheet.internal exchange exchange.internal exchange.decidim
      page              | page page.jte
      page.jte          | page page.jte
      report            | json sheet sheet.internal page report
      """;

  private static final int MOST_FILES = 60;

  private static final String OF_THE_MODULE =
      "org.involvement.json.(InvolvementModule|CodecSerializers|CodecDeserializers|DatabindTypes)([$].*)?";

  private static final JavaClasses OUTSIDE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Stream.of(ROOMS).map(ArchitectureTest::named).toList());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ROWS)
  void a_package_uses_only_those_that_it_is_made_of(String name, String allowed) {
    String[] packages =
        Arrays.stream(allowed.split(" ")).map(ArchitectureTest::named).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(named(name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages).or(not(resideInAnyPackage(OURS))))
        .check(OUTSIDE);
  }

  @Test
  void every_package_has_a_row_above() {
    assertThat(packages())
        .extracting(JavaPackage::getName)
        .containsExactlyInAnyOrder(
            ROWS.lines().map(row -> named(row.split("[|]", 2)[0].strip())).toArray(String[]::new));
  }

  /** The codecs and documents of json refer to each other, so that it has a few files more. */
  @Test
  void a_package_can_be_taken_in_at_a_glance() {
    assertThat(packages())
        .filteredOn(each -> !each.getName().equals(named("json")))
        .allSatisfy(
            each ->
                assertThat(each.getClasses().stream().filter(JavaClass::isTopLevelClass))
                    .as(each.getName())
                    .hasSizeLessThanOrEqualTo(MOST_FILES));
  }

  /** NullAway looks only at packages that say so; a package does not say it for those below it. */
  @Test
  void no_package_forgets_about_null() {
    assertThat(packages())
        .filteredOn(each -> !each.getName().equals(named("page.jte")))
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  /** So that documents are read next to any version of databind and of its annotations. */
  @Test
  void only_the_module_for_databind_touches_databind() {
    noClasses()
        .that()
        .haveNameNotMatching(OF_THE_MODULE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson..")
                .or(nameMatching(OF_THE_MODULE)))
        .check(OUTSIDE);
  }

  /** Save where its lines end, which is the same for all that is printed. */
  @Test
  void a_page_knows_nothing_of_involvement() {
    noClasses()
        .that()
        .resideInAPackage(within("page"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.involvement..")
                .and(not(resideInAPackage(within("page"))))
                .and(not(type(Wrapping.class))))
        .check(OUTSIDE);
  }

  @Test
  void a_page_is_the_same_whenever_it_is_made() {
    noClasses()
        .that()
        .resideInAnyPackage(within("page"), within("report"))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Random.class, System.class)
        .check(OUTSIDE);
  }

  private static List<JavaPackage> packages() {
    return OUTSIDE.stream().map(JavaClass::getPackage).distinct().toList();
  }

  private static String named(String name) {
    return "org.involvement." + name;
  }

  private static String within(String name) {
    return named(name) + "..";
  }
}
