package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.involvement.form.KebabCase;
import org.involvement.programme.Programme;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/**
 * Every name that stands in a document. Until 0.1.0 a name may become clearer. After it a line that
 * changes is a document that can be read no more, and needs a new schema version.
 */
@Fast
class OutsideNamesTest {
  private final Set<String> names = new TreeSet<>();

  @Test
  void no_name_in_a_document_changes_unnoticed() throws IOException {
    collect(Programme.class);
    try (InputStream golden = getClass().getResourceAsStream("outside-names.txt")) {
      assertThat(golden).isNotNull();
      assertThat(names)
          .containsExactlyElementsOf(
              new String(golden.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.involvement.")) {
      collect(plain);
    }
  }

  private void collect(Class<?> type) {
    if (isParsed(type)) {
      names.add(type.getSimpleName() + " as text");
    } else if (type.isEnum()) {
      Stream.of(type.getEnumConstants())
          .forEach(word -> names.add(type.getSimpleName() + " = " + KebabCase.of((Enum<?>) word)));
    } else if (type.isSealed()) {
      for (Class<?> alternative : type.getPermittedSubclasses()) {
        names.add(type.getSimpleName() + " kind " + KebabCase.of(alternative));
        collect(alternative);
      }
    } else {
      for (RecordComponent component : type.getRecordComponents()) {
        if (names.add(type.getSimpleName() + "." + component.getName())) {
          collect(component.getGenericType());
        }
      }
    }
  }

  private static boolean isParsed(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("parse"));
  }
}
