package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.feedback.Contribution;
import org.involvement.form.Pipes;
import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every reader of a file reads a pipe, which has no size and no other place than the next. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes have no name there")
class PipesTest {
  private static final Path EXAMPLES = Path.of("../examples");

  private final Path pipe;

  PipesTest(@TempDir Path folder) {
    this.pipe = folder.resolve("pipe");
  }

  @Test
  void a_programme_is_read_and_checked() throws Exception {
    Path example = EXAMPLES.resolve("loop/invented-follow-up.json");
    Programme programme = InvolvementJson.read(example);
    assertThat(InvolvementJson.read(Pipes.of(example, pipe))).isEqualTo(programme);
    Files.delete(pipe);
    assertThat(InvolvementJson.check(Pipes.of(example, pipe))).isEmpty();
    Files.delete(pipe);
    Pipes.of(example, pipe);
    try (var in = Files.newInputStream(pipe)) {
      assertThat(InvolvementJson.read(in)).isEqualTo(programme);
    }
  }

  @Test
  void lines_are_read_that_gzip_has_packed() throws Exception {
    Path example = EXAMPLES.resolve("loop/invented-follow-up.json");
    List<Contribution> contributions = InvolvementJson.read(example).contributions();
    Path packed = pipe.resolveSibling("contributions.jsonl.gz");
    ContributionLines.write(packed, contributions.stream());
    try (var lines = ContributionLines.read(Pipes.of(packed, pipe))) {
      assertThat(lines.stream().toList()).isEqualTo(contributions);
    }
  }

  @Test
  void a_tracker_is_read() throws Exception {
    Path example = EXAMPLES.resolve("pirit/tracker.csv");
    assertThat(PiritTracker.read(Pipes.of(example, pipe)).entries())
        .isEqualTo(PiritTracker.read(example).entries());
  }
}
