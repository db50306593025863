package org.involvement.examples.jshell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a run of {@code examples/jshell/start} gave, with the class path of the tests.
 *
 * @param input its standard input
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
record Started(String input, int exitCode, String out, String err) {
  /** JShell 17 also writes a blank and a step back, where it is no terminal. */
  private static final Pattern PROMPT = Pattern.compile("jshell> ( \b)?");

  static Started in(Path folder, String input, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of("jshell/start").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    ProcessBuilder start = new ProcessBuilder(command).directory(folder.toFile());
    start.environment().put("JAVA_HOME", System.getProperty("java.home"));
    start.environment().put("INVOLVEMENT_CLASSPATH", System.getProperty("java.class.path"));
    try {
      Path out = Files.createTempFile("jshell", ".out");
      Path err = Files.createTempFile("jshell", ".err");
      Process process = start.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
        writer.write(input);
      }
      int exitCode = process.waitFor();
      Started started = new Started(input, exitCode, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was printed after each line of input, without blank lines at its end. */
  List<String> answers() {
    List<String> lines = input.lines().toList();
    String[] parts = PROMPT.split(out, -1);
    return IntStream.range(0, parts.length - 2)
        .mapToObj(i -> withoutEcho(parts[i + 1].stripTrailing(), lines.get(i)))
        .toList();
  }

  /** JShell 25 may echo the beginning of a line that came before its prompt. */
  private static String withoutEcho(String answer, String line) {
    int echoed = 0;
    while (echoed < Math.min(answer.length(), line.length())
        && answer.charAt(echoed) == line.charAt(echoed)) {
      echoed++;
    }
    return answer.substring(echoed);
  }
}
