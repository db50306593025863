package org.involvement.benchmarks.json;

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
import tools.jackson.core.JsonParser;

/** A programme of 20,000 contributions, without blanks, from bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class ReadBenchmark {
  private final byte[] json =
      Peers.compact(
          InvolvementJson.write(Generator.programme(20_000)).getBytes(StandardCharsets.UTF_8));

  /** Fails unless all read the same. */
  @Setup
  public void check() {
    Peers.check(json, Peers.WRITER.writeValueAsBytes(databind()));
    Peers.check(json, InvolvementJson.write(involvement()).getBytes(StandardCharsets.UTF_8));
    System.out.println(json.length + " bytes");
  }

  /** The floor: all tokens, and all strings decoded. */
  @Benchmark
  public long scan() {
    try (JsonParser parser = Peers.parser(json)) {
      return Peers.decode(parser);
    }
  }

  /** All tokens, and each string made. */
  @Benchmark
  public long scanMakingStrings() {
    try (JsonParser parser = Peers.parser(json)) {
      return Peers.strings(parser);
    }
  }

  /** This library: the whole model, all of it checked. */
  @Benchmark
  public Programme involvement() {
    return InvolvementJson.read(json);
  }

  /** Databind into objects that can be changed, nothing checked. */
  @Benchmark
  public ProgrammeBean databind() {
    return Peers.READER.readValue(json);
  }
}
