package org.involvement.form;

/** How a type is named outside of Java: by the last word of its package, as in 'value.Period'. */
public final class TypeName {
  private TypeName() {}

  public static String of(Class<?> type) {
    String name = type.getName();
    int end = type.getPackageName().length();
    int start = type.getPackageName().lastIndexOf('.') + 1;
    return name.substring(start, end) + '.' + name.substring(end + 1).replace('$', '.');
  }
}
