package org.involvement.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads our classes, and those of the libraries that do our work, so that they count. */
final class CountingLoader extends ClassLoader {
  private static final List<String> COUNTED =
      List.of("org.involvement.", "tools.jackson.", "gg.jte.", "org.apache.commons.statistics.");

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && COUNTED.stream().anyMatch(name::startsWith)) {
        loaded = counting(name);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }

  private @Nullable Class<?> counting(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        return null;
      }
      byte[] compiled = in.readAllBytes();
      byte[] code = name.equals(Counter.class.getName()) ? compiled : CountingCode.in(compiled);
      return defineClass(name, code, 0, code.length, Work.class.getProtectionDomain());
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
