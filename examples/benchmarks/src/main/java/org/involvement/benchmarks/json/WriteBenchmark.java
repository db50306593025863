package org.involvement.benchmarks.json;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.involvement.benchmarks.Generator;
import org.involvement.benchmarks.json.Beans.ProgrammeBean;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
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

/** A programme of 20,000 contributions, to a stream that forgets it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class WriteBenchmark {
  private final Programme programme = Generator.programme(20_000);
  private final byte[] json = InvolvementJson.write(programme).getBytes(StandardCharsets.UTF_8);
  private final ProgrammeBean bean = Peers.READER.readValue(json);

  /** Fails unless all write the same. */
  @Setup
  public void check() {
    Peers.check(json, Peers.WRITER.writeValueAsBytes(bean));
  }

  /** This library: indented. */
  @Benchmark
  public void involvement() {
    InvolvementJson.write(programme, OutputStream.nullOutputStream());
  }

  /** Databind from objects that can be changed, without blanks. */
  @Benchmark
  public void databind() {
    Peers.WRITER.writeValue(OutputStream.nullOutputStream(), bean);
  }

  /** Databind, indented. */
  @Benchmark
  public void databindIndented() {
    Peers.WRITER.withDefaultPrettyPrinter().writeValue(OutputStream.nullOutputStream(), bean);
  }
}
