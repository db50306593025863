package org.involvement.examples.jshell;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      throw mistake(words + " is a command; of these a script can only have /exit");
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
      if (event.exception() != null) {
        throw mistake(
            asksForNothing(event.snippet()) ? Refused.NO_PROGRAMME : thrown(event.exception()));
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
              throw new Refused(name + ": there is no " + missing(snippet));
            });
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
    int start = Math.max(written.indexOf(snippet.source()), 0);
    long at = start + mistake.map(Diag::getPosition).orElse(0L);
    int end = (int) Math.min(Math.max(at, 0), written.stripTrailing().length());
    return mistake(firstLine + lines(written.substring(0, end)), what);
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

  private String thrown(JShellException exception) {
    if (exception instanceof UnresolvedReferenceException unresolved) {
      return "there is no " + missing(unresolved.getSnippet());
    }
    String message = String.valueOf(exception.getMessage());
    return exception instanceof EvalException other
            && !other.getExceptionClassName().equals(Refused.class.getName())
        ? other.getExceptionClassName() + ": " + message
        : message;
  }

  private Refused mistake(String what) {
    return mistake(firstLine, what);
  }

  private Refused mistake(int line, String what) {
    return new Refused(name + ", line " + line + ": " + what);
  }
}
