package org.involvement;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.involvement.ArchitectureTest.CORE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.involvement.value.Answer;
import org.involvement.value.ExternalId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;

/** What every public type holds, and what it may not hold. */
class ImmutabilityTest {
  /** Collections among them are copies, which RecordsTest tries out; functions hold no state. */
  private static final Set<Class<?>> IMMUTABLE =
      Set.of(
          String.class,
          BigDecimal.class,
          LocalDate.class,
          Instant.class,
          URI.class,
          Pattern.class,
          Class.class,
          Optional.class,
          OptionalDouble.class,
          OptionalLong.class,
          Boolean.class,
          Long.class,
          Integer.class,
          Double.class,
          List.class,
          Set.class,
          Map.class,
          Comparator.class,
          Function.class);

  @Test
  void every_public_type_is_immutable() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .resideOutsideOfPackage("..internal..")
        .and(not(describe("builders of a record", ImmutabilityTest::isBuilder)))
        .should(Rules.haveNo("be immutable", ImmutabilityTest::whatCanChange))
        .check(CORE);
  }

  @Test
  void no_static_state_can_change() {
    classes()
        .should(
            Rules.haveNo("have no static state that can change", ImmutabilityTest::whatIsShared))
        .check(CORE);
  }

  @Test
  void words_are_text_except_in_ids_vocabularies_units_and_what_the_library_itself_says() {
    classes()
        .that()
        .arePublic()
        .and()
        .areRecords()
        .and()
        .resideOutsideOfPackages(
            "org.involvement.framework..",
            "org.involvement.analysis..",
            "org.involvement.scoring..")
        .should(Rules.haveNo("have no component of type String", ImmutabilityTest::strings))
        .check(CORE);
  }

  /** Whether a type is what the {@code builder()} of a record answers. */
  private static boolean isBuilder(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getName().equals("build"))
        .map(JavaMethod::getRawReturnType)
        .flatMap(built -> built.tryGetMethod("builder").stream())
        .anyMatch(method -> method.getRawReturnType().equals(type));
  }

  private static List<String> whatCanChange(JavaClass type) {
    boolean isError = type.isAssignableTo(Throwable.class);
    return fields(type)
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .filter(
            field ->
                !field.getModifiers().contains(JavaModifier.FINAL)
                    || !field.getModifiers().contains(JavaModifier.PRIVATE)
                    || !(isImmutable(field.getRawType()) || (isError && isArray(field))))
        .map(field -> "can change through its field " + field.getName())
        .toList();
  }

  private static List<String> whatIsShared(JavaClass type) {
    return fields(type)
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(
            field ->
                !field.getModifiers().contains(JavaModifier.FINAL)
                    || !isImmutable(field.getRawType())
                    || isOpenCollection(field))
        .map(field -> "shares what can change in its field " + field.getName())
        .toList();
  }

  /** Whether a static list, set or map is of a kind that can be changed. */
  private static boolean isOpenCollection(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      Object value = reflected.get(null);
      return (value instanceof Collection<?> || value instanceof Map<?, ?>)
          && !value.getClass().getName().startsWith("java.util.ImmutableCollections")
          && !value.getClass().getName().startsWith("java.util.Collections$Unmodifiable");
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static boolean isImmutable(JavaClass type) {
    boolean isOurs = type.getPackageName().startsWith("org.involvement");
    return type.isPrimitive()
        || (isOurs && (type.isRecord() || type.isEnum() || type.isInterface() || isChecked(type)))
        || IMMUTABLE.stream().anyMatch(type::isEquivalentTo);
  }

  /** Whether a class is public, so that what holds of it is tried here. */
  private static boolean isChecked(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC) && !isBuilder(type);
  }

  private static boolean isArray(JavaField field) {
    return field.getRawType().isArray();
  }

  private static Stream<JavaField> fields(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static List<String> strings(JavaClass type) {
    return Arrays.stream(type.reflect().getRecordComponents())
        .filter(component -> component.getGenericType().getTypeName().contains("java.lang.String"))
        .filter(component -> !isIdOrWord(type, component) && !isNamed(type, component))
        .map(component -> "has words in its component " + component.getName())
        .toList();
  }

  private static boolean isIdOrWord(JavaClass type, RecordComponent component) {
    return type.reflect().getRecordComponents().length == 1
        && component.getName().equals("value")
        && type.tryGetMethod("parse", String.class).isPresent();
  }

  private static boolean isNamed(JavaClass type, RecordComponent component) {
    return type.isEquivalentTo(Text.class)
        || type.isEquivalentTo(ExternalId.class)
        || (type.isEquivalentTo(Answer.Amount.class) && component.getName().equals("unit"));
  }
}
