package org.involvement.json;

import org.involvement.form.TypeName;

/** What a value looks like outside, so that schema and data dictionary can say it. */
sealed interface ValueForm {
  /** Passes this form to its case. */
  void to(Cases cases);

  /** One case for each kind of form. Code without one of them does not compile. */
  interface Cases {
    /** Takes a string. */
    void words(Words words);

    /** Takes a whole number. */
    void whole(Whole whole);

    /** Takes a number. */
    void decimal(Decimal decimal);

    /** Takes a flag. */
    void flag(Flag flag);

    /** Takes a value of a type. */
    void of(Of of);

    /** Takes a list. */
    void many(Many many);

    /** Takes a table. */
    void table(Table table);
  }

  /** The form as a person is told it, such as 'a date of the form yyyy-MM-dd'. */
  String inWords();

  /** A string. */
  record Words(String inWords, Pattern pattern) implements ValueForm {
    @Override
    public void to(Cases cases) {
      cases.words(this);
    }
  }

  /** A whole number. */
  record Whole(long least, long most) implements ValueForm {
    @Override
    public String inWords() {
      return "a whole number";
    }

    @Override
    public void to(Cases cases) {
      cases.whole(this);
    }
  }

  /** A number. */
  record Decimal() implements ValueForm {
    @Override
    public String inWords() {
      return "a number";
    }

    @Override
    public void to(Cases cases) {
      cases.decimal(this);
    }
  }

  /** True or false. */
  record Flag() implements ValueForm {
    @Override
    public String inWords() {
      return "true or false";
    }

    @Override
    public void to(Cases cases) {
      cases.flag(this);
    }
  }

  /** A value of a type of this library. */
  record Of(Class<?> type) implements ValueForm {
    @Override
    public String inWords() {
      return TypeName.of(type);
    }

    @Override
    public void to(Cases cases) {
      cases.of(this);
    }
  }

  /** Any number of values. */
  record Many(ValueForm element, boolean distinct) implements ValueForm {
    @Override
    public String inWords() {
      return "a list, each " + element.inWords();
    }

    @Override
    public void to(Cases cases) {
      cases.many(this);
    }
  }

  /** A value for each key. */
  record Table(ValueForm key, ValueForm value) implements ValueForm {
    @Override
    public String inWords() {
      return "a table from " + key.inWords() + " to " + value.inWords();
    }

    @Override
    public void to(Cases cases) {
      cases.table(this);
    }
  }
}
