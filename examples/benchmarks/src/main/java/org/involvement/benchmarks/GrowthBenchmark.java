package org.involvement.benchmarks;

import java.util.concurrent.TimeUnit;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Scorecard;
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

/** The twenty rules of this library over programmes that grow, of which the time should grow so. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class GrowthBenchmark {
  @Param({"1000", "10000", "100000", "1000000"})
  public int contributions;

  @SuppressWarnings("NullAway.Init") // the setup makes it
  private Programme programme;

  /** Makes the programme. */
  @Setup
  public void generate() {
    programme = Generator.programme(contributions);
  }

  /** This library, with the whole tree. */
  @Benchmark
  public Scorecard involvement() {
    return Rules.RUBRIC.score(programme);
  }
}
