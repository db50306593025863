package org.involvement.json;

import org.involvement.form.TypeName;

/** What a value looks like outside, so that schema and data dictionary can say it. */
sealed interface ValueForm {
  /** The form as a person is told it, such as 'a date of the form yyyy-MM-dd'. */
  String inWords();

  /** A string. */
  record Words(String inWords, Pattern pattern) implements ValueForm {}

  /** A whole number. */
  record Whole(long least, long most) implements ValueForm {
    @Override
    public String inWords() {
      return "a whole number";
    }
  }

  /** A number. */
  record Decimal() implements ValueForm {
    @Override
    public String inWords() {
      return "a number";
    }
  }

  /** True or false. */
  record Flag() implements ValueForm {
    @Override
    public String inWords() {
      return "true or false";
    }
  }

  /** A value of a type of this library. */
  record Of(Class<?> type) implements ValueForm {
    @Override
    public String inWords() {
      return TypeName.of(type);
    }
  }

  /** Any number of values. */
  record Many(ValueForm element, boolean distinct) implements ValueForm {
    @Override
    public String inWords() {
      return "a list, each " + element.inWords();
    }
  }

  /** A value for each key. */
  record Table(ValueForm key, ValueForm value) implements ValueForm {
    @Override
    public String inWords() {
      return "a table from " + key.inWords() + " to " + value.inWords();
    }
  }
}
