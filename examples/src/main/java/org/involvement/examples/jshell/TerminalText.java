package org.involvement.examples.jshell;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Release;
import org.involvement.analysis.disclosure.Table;
import org.involvement.analysis.reach.Reach;
import org.involvement.programme.Programme;

/**
 * Anything as text for a terminal: a result by its own text, a table and counts of people as far as
 * they may be shown, a list by what is in it.
 */
final class TerminalText {
  private static final DisclosureRule RULE = DisclosureRule.NHS_DIGITAL;

  private TerminalText() {}

  static void print(Object any) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(text(any));
  }

  /** What is said beside an answer. */
  static void note(String words) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    err.println(words);
  }

  static String text(Object any) {
    if (any instanceof Optional<?> perhaps) {
      return perhaps.map(TerminalText::text).orElse("nothing\n");
    }
    if (any instanceof Collection<?> several) {
      return several.isEmpty()
          ? "nothing\n"
          : several.stream().map(TerminalText::text).collect(joining());
    }
    if (any instanceof Programme programme) {
      return new Contents(programme).toText();
    }
    if (any instanceof Reach reach) {
      return reach.toText(RULE);
    }
    if (any instanceof Table table) {
      return Release.of(table, RULE).shown().toText();
    }
    return ownText(any);
  }

  private static String ownText(Object any) {
    boolean hasText =
        Stream.of(any.getClass().getMethods())
            .anyMatch(
                method -> method.getName().equals("toText") && method.getParameterCount() == 0);
    if (!hasText) {
      return any.toString().stripTrailing() + "\n";
    }
    try {
      return (String) any.getClass().getMethod("toText").invoke(any);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(any.getClass() + " has no public toText()", e);
    }
  }
}
