package org.involvement.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnattendedTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Scripts with '/' for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int x = 1;~int y = z;      | , line 2: cannot find symbol, symbol: variable z
          int x = 1;~~~int y = (;    | , line 4: illegal start of expression
          int x = 1;~int y = (1      | , line 2: reached end of file while parsing
          int f() { return g(); }~f(); | , line 1: there is no method g()
          int f() { return g(); }~~int x = 1; | , line 1: there is no method g()
          int x = 1;~int f() {~  x = 2;~  return g(x);~}~f(); | , line 4: there is no method g(int)
          // of f~int f() {~  return y + 1;~} | , line 3: there is no variable y
          Foo x = null;              | , line 1: cannot find symbol, symbol: class Foo
          int x = 1~  + z;           | , line 2: cannot find symbol, symbol: variable z
          // of this~int x = z;     | , line 2: cannot find symbol, symbol: variable z
          int x = 1; int y = 2~~  + z; | , line 3: cannot find symbol, symbol: variable z
          for (int i = 0; i < 2; i++) {~~  int j = "a";~} | , line 3: incompatible types: java.lang.String cannot be converted to int
          import no.such.thing;      | , line 1: package no.such does not exist
          int x =~  "one".length() / 0; | , line 1: java.lang.ArithmeticException: / by zero
          throw new Exception();     | , line 1: java.lang.Exception: null
          /open other.jsh            | , line 1: /open other.jsh is a command; of these a script can only have /exit""")
  void the_first_mistake_ends_it_with_2_and_says_where(String source, String message)
      throws IOException {
    String script = script("script.jsh", source.replace("~", "\n"));
    assertThat(run(script)).isEqualTo(2);
    assertThat(said()).isEqualTo(script + message + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          // only a comment
          int x = 1~int y = x + 1;~// done
          int f() { return g(); }~int g() { return 1; }~f();
          /exit~int y = z;
          int x = 1; int y = x;
          /* a comment */ for (int i = 0; i < 2; i++) {~~int j = i;~}""")
  void what_is_right_ends_with_0(String source) throws IOException {
    assertThat(run(script("script.jsh", source.replace("~", "\n")))).isZero();
    assertThat(said()).isEmpty();
  }

  @Test
  void what_one_script_declares_the_next_one_knows() throws IOException {
    assertThat(run(script("one.jsh", "int one = 1;"), script("two.jsh", "int two = one + one;")))
        .isZero();
    assertThat(run(script("three.jsh", "/exit\n"), script("four.jsh", "int y = z;"))).isZero();
    assertThat(said()).isEmpty();
  }

  @Test
  void a_script_that_is_not_there_is_named() {
    String script = folder.resolve("nowhere.jsh").toString();
    assertThat(run(script)).isEqualTo(2);
    assertThat(said()).isEqualTo(script + ": there is no such file\n");
  }

  private String script(String name, String source) throws IOException {
    return Files.writeString(folder.resolve(name), source).toString();
  }

  private int run(String... scripts) {
    return Unattended.run(List.of(scripts), new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
