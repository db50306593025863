package org.involvement.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.involvement.form.TypeName;

/**
 * What stands in documents of one type, component by component, with its meaning and form.
 *
 * <p>The meanings are the sentences of the records' own documentation.
 *
 * @param entries types in alphabetical order, each with its components in the order of documents
 */
public record DataDictionary(List<Entry> entries) {
  /** Copies the entries. */
  public DataDictionary {
    entries = List.copyOf(entries);
  }

  /**
   * One component of a type, such as 'period' of 'engagement.Activity'.
   *
   * @param type the type as documents' schemas name it, such as 'engagement.Activity'
   * @param component the component, which is the field's name too; 'kind' tells alternatives apart
   * @param meaning what it means
   * @param form what stands there, such as 'a date of the form yyyy-MM-dd', or the name of a type
   * @param required whether it has to be written
   * @param allowed the values it can have, each with its meaning; empty where they have no end
   */
  public record Entry(
      String type,
      String component,
      String meaning,
      String form,
      boolean required,
      List<Value> allowed) {
    /** Copies the values. */
    public Entry {
      allowed = List.copyOf(allowed);
    }
  }

  /**
   * A value that a component can have, such as 'in-person'.
   *
   * @param value the value as it is written
   * @param meaning what it means
   */
  public record Value(String value, String meaning) {}

  /**
   * {@return the dictionary of documents of a type, such as {@code Programme.class}}
   *
   * @throws IllegalArgumentException if something in the type has no form in JSON
   */
  public static DataDictionary of(Class<?> type) {
    Map<Class<?>, Codec<?>> codecs = Codecs.within(type);
    List<RecordCodec<?>> records = new ArrayList<>();
    for (Codec<?> codec : codecs.values()) {
      if (codec instanceof RecordCodec<?> record) {
        records.add(record);
      } else if (codec instanceof SealedCodec<?> alternatives) {
        records.addAll(alternatives.alternatives().values());
      }
    }
    return new DataDictionary(
        records.stream()
            .sorted(Comparator.comparing(record -> TypeName.of(record.type())))
            .flatMap(
                record -> record.components().stream().map(each -> entry(record, each, codecs)))
            .distinct()
            .toList());
  }

  private static Entry entry(
      RecordCodec<?> record, Component<?> component, Map<Class<?>, Codec<?>> codecs) {
    Class<?> type = record.type();
    Meanings.Meaning meaning = Meanings.of(type, component.name());
    ValueForm form = component.codec().form();
    String inWords =
        Pattern.ofComponent(type, component.name())
            .or(
                () ->
                    meaning.checks().stream()
                        .flatMap(check -> Pattern.ofCheck(check).stream())
                        .findFirst())
            .map(Pattern::inWords)
            .orElse(inWords(form));
    if (component.constant().isPresent()) {
      String only = component.constant().get().toString();
      String words = component.name().equals("kind") ? Meanings.of(type).words() : "";
      return new Entry(
          TypeName.of(type),
          component.name(),
          component.name().equals("kind")
              ? "which alternative it is"
              : "the version of the document's form",
          form.inWords(),
          true,
          List.of(new Value(only, words)));
    }
    return new Entry(
        TypeName.of(type),
        component.name(),
        meaning.words(),
        inWords,
        JsonSchema.isRequired(type, component),
        allowed(form, codecs));
  }

  /** What is written as a string is told by its pattern, not by the name of its type. */
  private static String inWords(ValueForm form) {
    boolean printed = form instanceof ValueForm.Of of && Pattern.of(of.type()) != Pattern.ANY;
    return printed ? Pattern.of(((ValueForm.Of) form).type()).inWords() : form.inWords();
  }

  private static List<Value> allowed(ValueForm form, Map<Class<?>, Codec<?>> codecs) {
    if (form instanceof ValueForm.Many many) {
      return allowed(many.element(), codecs);
    }
    if (form instanceof ValueForm.Of of
        && codecs.get(of.type()) instanceof EnumCodec<?> constants) {
      return constants.constants().entrySet().stream()
          .map(
              each ->
                  new Value(
                      each.getKey(), Meanings.of(constants.type(), each.getValue().name()).words()))
          .toList();
    }
    return List.of();
  }
}
