package org.involvement.csv;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.involvement.feedback.Step;
import org.involvement.form.KebabCase;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.Population;
import org.involvement.value.Text;

/**
 * The tables of a programme, derived from its records: a list of records is a table of its own, a
 * list of words a cell, and a record within a record a few columns.
 */
final class Layout {
  /** What names a row where it has no id: no two of one place have the same. */
  private static final Map<Class<?>, String> NATURAL_KEYS =
      Map.of(Population.class, "characteristic", Composition.class, "characteristic");

  /** Corrections say by its number which step they undo. */
  private static final Set<Class<?>> NUMBERED = Set.of(Step.class);

  /** What everybody would call them; all others are named after table and component. */
  private static final Map<String, String> SHORT_NAMES =
      Map.of("activities-attendance", "attendance", "contributions-steps", "steps");

  /** The table of the programme itself, of one row, with all others below it. */
  static final TableLayout PROGRAMME = new Layout(Programme.class).table();

  private final Class<?> root;
  private final Map<String, TableLayout> known = new LinkedHashMap<>();

  private Layout(Class<?> root) {
    this.root = root;
  }

  private TableLayout table() {
    // First the tables whose own tables hold rows of the whole programme too.
    for (RecordComponent component : root.getRecordComponents()) {
      if (isList(component.getGenericType()) && !isShared(component)) {
        child(component, Optional.empty());
      }
    }
    List<TablePart> parts = new ArrayList<>();
    parts.add(new TablePart.Cell("schemaVersion", root, TablePart.Kind.NUMBER, ""));
    parts.addAll(parts(root, Optional.empty()));
    String name = KebabCase.of(root);
    return new TableLayout(
        name, root, List.of(), false, Optional.empty(), "", new TablePart.Inner("", false, parts));
  }

  /** The parts of a record; the key of its rows is known before the tables that name it. */
  private List<TablePart> parts(Class<?> record, Optional<TableLayout> owner) {
    List<TablePart> parts = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      parts.add(part(component, owner));
    }
    return parts;
  }

  private TablePart part(RecordComponent component, Optional<TableLayout> owner) {
    if (isTable(component)) {
      return child(component, owner);
    }
    String name = component.getName();
    Class<?> record = component.getDeclaringRecord();
    Type type = component.getGenericType();
    if (isMany(type)) {
      return new TablePart.Words(name, record);
    }
    Class<?> plain = plain(type);
    if (isLeaf(plain)) {
      String absent = plain == boolean.class ? "false" : "";
      return new TablePart.Cell(name, record, kind(plain), absent);
    }
    return plain.isSealed()
        ? choice(name, plain)
        : new TablePart.Inner(name, component.getType() == Optional.class, parts(plain, owner));
  }

  private TablePart.Choice choice(String name, Class<?> type) {
    // Sorted, since compilers differ in the order of what a type permits.
    Map<String, List<TablePart>> alternatives = new TreeMap<>();
    for (Class<?> alternative : type.getPermittedSubclasses()) {
      alternatives.put(KebabCase.of(alternative), parts(alternative, Optional.empty()));
    }
    return new TablePart.Choice(name, alternatives);
  }

  private TablePart.Child child(RecordComponent component, Optional<TableLayout> owner) {
    String name = component.getName();
    boolean shared = owner.isPresent() && isOfRoot(component);
    String table = owner.isEmpty() || shared ? name : owner.get().name() + "-" + kebab(name);
    table = SHORT_NAMES.getOrDefault(table, table);
    TableLayout earlier = known.get(table);
    if (earlier == null) {
      earlier = table(table, component, owner, shared);
      known.put(table, earlier);
    }
    return new TablePart.Child(name, earlier, !isMany(component.getGenericType()));
  }

  private TableLayout table(
      String name, RecordComponent component, Optional<TableLayout> owner, boolean shared) {
    Class<?> element = plain(component.getGenericType());
    List<String> parents = new ArrayList<>();
    owner.ifPresent(
        parent -> {
          parents.addAll(parent.parents());
          parents.add(parent.keyElsewhere());
        });
    Optional<String> key = key(element);
    String elsewhere = key.map(own -> elsewhere(own, element)).orElse("");
    boolean ofRoot = shared || owner.filter(TableLayout::shared).isPresent();
    TableLayout bare =
        new TableLayout(
            name,
            element,
            parents,
            ofRoot,
            key,
            elsewhere,
            new TablePart.Inner("", false, List.of()));
    TablePart row;
    if (isLeaf(element)) {
      Class<?> record = component.getDeclaringRecord();
      row = new TablePart.Cell(component.getName(), record, kind(element), "");
    } else if (element.isSealed()) {
      row = choice("", element);
    } else {
      row = new TablePart.Inner("", false, parts(element, Optional.of(bare)));
    }
    return new TableLayout(name, element, parents, ofRoot, key, elsewhere, row);
  }

  /** The column that names a row of such records; empty where no other table asks for it. */
  private static Optional<String> key(Class<?> element) {
    if (NUMBERED.contains(element)) {
      return Optional.of(TableLayout.NUMBER);
    }
    if (!element.isRecord() || isLeaf(element)) {
      return Optional.empty();
    }
    boolean asked = Arrays.stream(element.getRecordComponents()).anyMatch(Layout::isTable);
    boolean named =
        Arrays.stream(element.getRecordComponents()).anyMatch(each -> each.getName().equals("id"));
    if (!asked) {
      return Optional.empty();
    }
    return Optional.of(named ? "id" : NATURAL_KEYS.getOrDefault(element, TableLayout.NUMBER));
  }

  /** An id is called by what it is an id of: 'activity', 'scale'. */
  private static String elsewhere(String key, Class<?> element) {
    if (!key.equals("id")) {
      return key;
    }
    String type =
        Arrays.stream(element.getRecordComponents())
            .filter(component -> component.getName().equals("id"))
            .map(component -> component.getType().getSimpleName())
            .filter(name -> name.endsWith("Id"))
            .map(name -> name.substring(0, name.length() - "Id".length()))
            .findFirst()
            .orElse(element.getSimpleName());
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** Whether what a component holds stands in a table of its own. */
  private static boolean isTable(RecordComponent component) {
    Type type = component.getGenericType();
    Class<?> plain = plain(type);
    if (isMany(type)) {
      return !isWord(plain);
    }
    // Of a record that may be there and yet hold nothing, a row says that it is there.
    return component.getType() == Optional.class
        && plain.isRecord()
        && !isLeaf(plain)
        && Arrays.stream(plain.getRecordComponents())
            .allMatch(each -> each.getType() == Optional.class);
  }

  /** Whether the programme has a component of the same name and type. */
  private boolean isOfRoot(RecordComponent component) {
    return Arrays.stream(root.getRecordComponents())
        .anyMatch(
            own ->
                own.getName().equals(component.getName())
                    && own.getGenericType().equals(component.getGenericType()));
  }

  /** Whether parts of the programme have rows in the table of one of its components. */
  private boolean isShared(RecordComponent own) {
    return Arrays.stream(root.getRecordComponents())
        .map(component -> plain(component.getGenericType()))
        .filter(type -> type.isRecord() && type != root)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .anyMatch(
            component ->
                component.getName().equals(own.getName())
                    && component.getGenericType().equals(own.getGenericType()));
  }

  private static boolean isList(Type type) {
    return isMany(type) && !isWord(plain(type));
  }

  private static boolean isMany(Type type) {
    return type instanceof ParameterizedType generic
        && (generic.getRawType() == List.class || generic.getRawType() == Set.class);
  }

  /** The type itself, or that of the elements or of what may be there. */
  static Class<?> plain(Type type) {
    Type inner =
        type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    if (inner instanceof Class<?> plain) {
      return plain;
    }
    throw new IllegalArgumentException(type.getTypeName() + " has no form in a table");
  }

  /** Whether it is written as one word, in which no blank stands. */
  private static boolean isWord(Class<?> type) {
    return type.isEnum() || hasParse(type);
  }

  /** Whether it stands in one cell. */
  private static boolean isLeaf(Class<?> type) {
    return isWord(type) || !(type.isRecord() || type.isSealed()) || isText(type);
  }

  private static boolean isText(Class<?> type) {
    return type == Text.class;
  }

  private static boolean hasParse(Class<?> type) {
    try {
      return type.getMethod("parse", String.class).getReturnType() == type;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static TablePart.Kind kind(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return TablePart.Kind.FLAG;
    }
    boolean number =
        type == long.class || type == Long.class || type == int.class || type == BigDecimal.class;
    return number ? TablePart.Kind.NUMBER : TablePart.Kind.WORDS;
  }

  private static String kebab(String component) {
    return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
