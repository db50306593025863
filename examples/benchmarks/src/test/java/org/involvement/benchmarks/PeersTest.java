package org.involvement.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;

class PeersTest {
  private final Programme programme = Generator.programme(20_000);

  @Test
  void all_come_to_the_same_twenty_figures() {
    Peers.check(programme, new Rules(), Drools.asking(), Drools.prepared(), new EasyRules());
    assertThat(new Loop().figures(programme)).hasSize(20);
  }
}
