package org.involvement.examples.jshell;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;

/** The lines of a script, put together to snippets and run up to the first mistake. */
final class Script {
  private static final Pattern PROGRAMME = Pattern.compile("\\bp\\b");

  private final String name;
  private final JShell shell;

  /** Where each snippet begins, by its id. */
  private final Map<String, Integer> firstLines = new HashMap<>();

  private String source = "";
  private int firstLine;

  Script(String name, JShell shell) {
    this.name = name;
    this.shell = shell;
  }

  /** Whether it came to its end; otherwise it asked to exit. */
  boolean run(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (source.isBlank()) {
        source = "";
        firstLine = i + 1;
        if (isExit(lines.get(i))) {
          return false;
        }
      }
      source += lines.get(i) + "\n";
      runWhatIsComplete();
    }
    evaluate(source);
    refuseWhatIsNowhere();
    return true;
  }

  private boolean isExit(String line) {
    String words = line.strip();
    boolean isCommand = words.startsWith("/") && !words.startsWith("//") && !words.startsWith("/*");
    if (isCommand && !words.equals("/exit")) {
      throw mistake(firstLine, words + " is a command; of these a script can only have /exit");
    }
    return isCommand;
  }

  private void runWhatIsComplete() {
    CompletionInfo found = shell.sourceCodeAnalysis().analyzeCompletion(source);
    while (found.completeness().isComplete()) {
      evaluate(found.source());
      firstLine += lines(source) - lines(found.remaining());
      source = found.remaining();
      found = shell.sourceCodeAnalysis().analyzeCompletion(source);
    }
  }

  private void evaluate(String snippet) {
    for (SnippetEvent event : shell.eval(snippet)) {
      if (event.status() == Snippet.Status.REJECTED) {
        throw rejected(event.snippet(), snippet);
      }
      firstLines.put(event.snippet().id(), line(snippet, start(event.snippet(), snippet)));
      if (event.exception() != null) {
        throw asksForNothing(event.snippet())
            ? mistake(firstLine, Refused.NO_PROGRAMME)
            : thrown(event.exception());
      }
    }
  }

  /** Whether a snippet has the word {@code p} in it while no programme was read. */
  private boolean asksForNothing(Snippet snippet) {
    return PROGRAMME.matcher(snippet.source()).find()
        && shell
            .variables()
            .anyMatch(each -> each.name().equals("p") && shell.varValue(each).equals("null"));
  }

  /** What a snippet names may be declared after it, but not never. */
  private void refuseWhatIsNowhere() {
    shell
        .snippets()
        .filter(snippet -> !missing(snippet).isEmpty())
        .findFirst()
        .ifPresent(
            snippet -> {
              throw isNowhere(snippet);
            });
  }

  /** What is declared nowhere, at the line on which a snippet first names it. */
  private Refused isNowhere(Snippet snippet) {
    String missing = missing(snippet);
    String name = missing.replaceFirst("^\\w+ ", "").replaceFirst("\\W.*", "");
    Matcher named = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(snippet.source());
    int before = named.find() ? lines(snippet.source().substring(0, named.start())) : 0;
    return mistake(
        firstLines.getOrDefault(snippet.id(), firstLine) + before, "there is no " + missing);
  }

  private String missing(Snippet snippet) {
    return snippet instanceof DeclarationSnippet declared
        ? shell.unresolvedDependencies(declared).collect(joining(", "))
        : "";
  }

  /** The first mistake that the compiler finds, at its line. */
  private Refused rejected(Snippet snippet, String written) {
    Optional<Diag> mistake = shell.diagnostics(snippet).filter(Diag::isError).findFirst();
    String what =
        mistake.map(each -> oneLine(each.getMessage(Locale.ENGLISH))).orElse("is no Java");
    long at = start(snippet, written) + mistake.map(Diag::getPosition).orElse(0L);
    return mistake(line(written, at), what);
  }

  /** Where a snippet begins in what was written, which may have comments before it. */
  private static int start(Snippet snippet, String written) {
    return Math.max(written.indexOf(snippet.source()), 0);
  }

  private int line(String written, long at) {
    int end = (int) Math.min(Math.max(at, 0), written.stripTrailing().length());
    return firstLine + lines(written.substring(0, end));
  }

  private static int lines(String text) {
    return (int) text.chars().filter(each -> each == '\n').count();
  }

  /** Without the place that the compiler names, which is one that JShell made up. */
  private static String oneLine(String message) {
    return message
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.startsWith("location:"))
        .collect(joining(", "));
  }

  private Refused thrown(JShellException exception) {
    if (exception instanceof UnresolvedReferenceException unresolved) {
      return isNowhere(unresolved.getSnippet());
    }
    String message = String.valueOf(exception.getMessage());
    return mistake(
        firstLine,
        exception instanceof EvalException other
                && !other.getExceptionClassName().equals(Refused.class.getName())
            ? other.getExceptionClassName() + ": " + message
            : message);
  }

  private Refused mistake(int line, String what) {
    return new Refused(name + ", line " + line + ": " + what);
  }
}
