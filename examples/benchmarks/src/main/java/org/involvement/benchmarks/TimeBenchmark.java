package org.involvement.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Step;
import org.involvement.stakeholder.Perspective;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to feedback over a million contributions in memory, beside a loop that reads every day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class TimeBenchmark {
  @Param("1000000")
  public int contributions;

  @SuppressWarnings("NullAway.Init") // the setup makes it
  private List<Contribution> all;

  /** Makes the contributions. */
  @Setup
  public void generate() {
    all = Generator.contributions(contributions).toList();
  }

  /** The floor: the latest day of all steps. */
  @Benchmark
  public LocalDate everyDay() {
    LocalDate latest = LocalDate.MIN;
    for (Contribution contribution : all) {
      for (Step step : contribution.steps()) {
        LocalDate day = step.day().latest();
        latest = day.isAfter(latest) ? day : latest;
      }
    }
    return latest;
  }

  /** All together. */
  @Benchmark
  public TimeToFeedback timeToFeedback() {
    return all.stream().collect(TimeToFeedback.collector(Generator.AS_OF));
  }

  /** By perspective, and all together. */
  @Benchmark
  public TimesByGroup<Perspective> byPerspective() {
    return all.stream()
        .collect(TimesByGroup.collector(Generator.AS_OF, Milestone.ANSWERED, Grouping.PERSPECTIVE));
  }
}
