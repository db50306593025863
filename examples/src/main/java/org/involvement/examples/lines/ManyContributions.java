package org.involvement.examples.lines;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.State;
import org.involvement.json.BadLines;
import org.involvement.json.ContributionLines;

/** What can be done with a file of contributions, one a line, without holding it in memory. */
public final class ManyContributions {
  private ManyContributions() {}

  /** {@return how many have come how far} The first bad line is an error. */
  public static Map<State, Long> states(Path file) {
    try (var lines = ContributionLines.read(file)) {
      return lines.stream().collect(groupingBy(Contribution::state, TreeMap::new, counting()));
    }
  }

  /** Prints how many were answered, and what is wrong with the lines that had to be passed over. */
  public static void printAnswered(Path file, PrintStream out) {
    try (var lines = ContributionLines.read(file, BadLines.collect(10))) {
      long answered = lines.stream().filter(Contribution::isAnswered).count();
      out.println(answered + " answered, " + lines.skipped() + " lines passed over");
      lines.errors().forEach(error -> out.println(error.getMessage()));
    }
  }

  /** Writes those that were answered to another file. */
  public static long keepAnswered(Path from, Path to) {
    try (var lines = ContributionLines.read(from)) {
      return ContributionLines.write(to, lines.stream().filter(Contribution::isAnswered));
    }
  }
}
