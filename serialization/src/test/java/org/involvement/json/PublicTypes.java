package org.involvement.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.involvement.programme.Programme;

/** The public types of the model, found by looking, so that a new one cannot be forgotten. */
final class PublicTypes {
  private PublicTypes() {}

  static List<Class<?>> all() {
    try {
      URI source = Programme.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        return in(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return in(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Records, enums, and sealed types of records. */
  static List<Class<?>> ofDocuments() {
    return all().stream()
        .filter(type -> type.isRecord() || type.isEnum() || type.isSealed())
        .toList();
  }

  /** The records that begin with the version of their form; one with a parameter is none alone. */
  static List<Class<?>> documents() {
    return all().stream()
        .filter(type -> type.isRecord() && type.getTypeParameters().length == 0)
        .filter(DocumentTypes::contain)
        .toList();
  }

  private static List<Class<?>> in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("org/involvement/") && name.endsWith(".class"))
          .filter(name -> !name.contains("/internal/"))
          .filter(name -> !name.toLowerCase(Locale.ROOT).endsWith("package-info.class"))
          .sorted()
          .<Class<?>>map(PublicTypes::named)
          .filter(PublicTypes::isPublic)
          .toList();
    }
  }

  private static Class<?> named(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, Programme.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return !type.isAnonymousClass() && !type.getPackageName().endsWith(".check");
  }
}
