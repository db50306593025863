package org.involvement.benchmarks.json;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.involvement.benchmarks.Generator;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.involvement.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A report of 20,000 contributions, beside writing their JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class ReportBenchmark {
  private final Programme programme = Generator.programme(20_000);

  /** The report that may be shown, as HTML. */
  @Benchmark
  public String html() {
    return Report.of(programme).toHtml();
  }

  /** The same record as JSON, to a stream that forgets it. */
  @Benchmark
  public void json() {
    InvolvementJson.write(programme, OutputStream.nullOutputStream());
  }
}
