package org.involvement.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Scorecard;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Twenty rules over one programme of 20,000 contributions, 500 activities, 2,000 stakeholders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class ScoreBenchmark {
  private final Programme programme = Generator.programme(20_000);
  private final Drools drools = Drools.asking();
  private final Drools droolsPrepared = Drools.prepared();
  private final EasyRules easyRules = new EasyRules();
  private final Loop loop = new Loop();

  /**
   * Fails unless all come to the same figures. Then what lives is put in its place, so that no
   * round is measured on a heap that another round leaves behind it.
   */
  @Setup
  public void check() {
    Peers.check(programme, new Rules(), drools, droolsPrepared, easyRules);
    System.gc();
  }

  /** This library, with the whole tree. */
  @Benchmark
  public Scorecard involvement() {
    return Rules.RUBRIC.score(programme);
  }

  /** By hand. */
  @Benchmark
  public Map<String, Figure> loop() {
    return loop.figures(programme);
  }

  /** Drools, with rules that are given what the steps of each contribution come to. */
  @Benchmark
  public Map<String, Figure> droolsPrepared() {
    return droolsPrepared.figures(programme);
  }

  /** Drools, with rules that ask the contributions. */
  @Benchmark
  public Map<String, Figure> drools() {
    return drools.figures(programme);
  }

  /** Easy Rules. */
  @Benchmark
  public Map<String, Figure> easyRules() {
    return easyRules.figures(programme);
  }
}
