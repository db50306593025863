package org.involvement.benchmarks.json;

import java.util.concurrent.TimeUnit;
import org.involvement.json.BadLines;
import org.involvement.json.ContributionLines;
import org.involvement.json.ReadLimits;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Millions of contributions, one on each line, made while they are read in 64 MB of memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms64m", "-Xmx64m"})
public class LinesBenchmark {
  @Param({"1000000", "3000000", "10000000"})
  public int contributions;

  /** Says how much there is to read. */
  @Setup
  public void measure() {
    System.out.println(GeneratedLines.bytes(contributions) + " bytes");
  }

  /** What making the bytes costs. */
  @Benchmark
  public long making() {
    byte[] buffer = new byte[64 * 1024];
    GeneratedLines lines = new GeneratedLines(contributions);
    long bytes = 0;
    for (int count = 0; count >= 0; count = lines.read(buffer, 0, buffer.length)) {
      bytes += count;
    }
    return bytes;
  }

  /** The floor: all tokens by one parser, and all strings decoded. */
  @Benchmark
  public long scan() {
    try (JsonParser parser =
        Peers.FACTORY.createParser(ObjectReadContext.empty(), new GeneratedLines(contributions))) {
      return Peers.decode(parser);
    }
  }

  /** All tokens by one parser, and each string made. */
  @Benchmark
  public long scanMakingStrings() {
    try (JsonParser parser =
        Peers.FACTORY.createParser(ObjectReadContext.empty(), new GeneratedLines(contributions))) {
      return Peers.strings(parser);
    }
  }

  /** This library: each line by itself, all of it checked. */
  @Benchmark
  public long involvement() {
    var in = new GeneratedLines(contributions);
    try (var lines = ContributionLines.read(in, "lines", BadLines.STOP, ReadLimits.DEFAULT)) {
      return lines.stream().filter(contribution -> !contribution.steps().isEmpty()).count();
    }
  }
}
