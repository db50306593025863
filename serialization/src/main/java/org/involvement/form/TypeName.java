package org.involvement.form;

/**
 * The name of a type outside of Java, such as 'value.Period': the first word of its package within
 * this library, and its name. A type keeps that name when a package is divided.
 */
public final class TypeName {
  private static final String LIBRARY = "org.involvement.";

  private TypeName() {}

  public static String of(Class<?> type) {
    String within = type.getPackageName().substring(LIBRARY.length());
    int dot = within.indexOf('.');
    String name = type.getName().substring(type.getPackageName().length() + 1);
    return (dot < 0 ? within : within.substring(0, dot)) + '.' + name.replace('$', '.');
  }
}
