package org.involvement.form;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outside form may use which, and that pages depend on nothing but what they are given. */
class ArchitectureTest {
  private static final String[] FORMS = {"form", "json", "csv", "page", "report"};

  private static final String OF_THE_MODULE =
      "org.involvement.json.(InvolvementModule|CodecSerializers|CodecDeserializers|DatabindTypes)([$].*)?";

  private static final JavaClasses OUTSIDE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Stream.of(FORMS).map(name -> "org.involvement." + name).toList());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          form   | form
          json   | form json
          csv    | form json csv
          page   | page
          report | page report""")
  void a_form_uses_only_those_that_it_is_made_of(String name, String allowed) {
    String[] packages =
        Arrays.stream(allowed.split(" ")).map(ArchitectureTest::within).toArray(String[]::new);
    String[] all = Arrays.stream(FORMS).map(ArchitectureTest::within).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(within(name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages).or(not(resideInAnyPackage(all))))
        .check(OUTSIDE);
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

  @Test
  void a_page_knows_nothing_of_involvement() {
    noClasses()
        .that()
        .resideInAPackage(within("page"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.involvement..").and(not(resideInAPackage(within("page")))))
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

  private static String within(String name) {
    return "org.involvement." + name + "..";
  }
}
