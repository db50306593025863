package org.involvement.analysis.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.involvement.feedback.Contribution;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.junit.jupiter.api.Test;

class VoiceTallyTest {
  @Property
  void any_split_in_any_order_gives_the_same(
      @ForAll("contributions") List<Contribution> all,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll Random random)
      throws IOException, ClassNotFoundException {
    List<Contribution> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    VoiceTally sum = VoiceTally.NONE;
    for (int part = 0; part < parts; part++) {
      int from = mixed.size() * part / parts;
      int to = mixed.size() * (part + 1) / parts;
      sum = sum.plus(sent(mixed.subList(from, to).stream().collect(VoiceTally.collector())));
    }
    assertThat(sum).isEqualTo(all.stream().collect(VoiceTally.collector()));
    assertThat(mixed.parallelStream().collect(VoiceTally.collector())).isEqualTo(sum);
  }

  @Property
  void every_contribution_is_counted_once_and_for_each_of_its_perspectives(
      @ForAll("contributions") List<Contribution> all) {
    VoiceTally tally = all.stream().collect(VoiceTally.collector());
    assertThat(tally.contributions()).isEqualTo(all.size());
    assertThat(sum(tally.byPerspective()))
        .isEqualTo(all.stream().mapToLong(one -> one.perspectives().size()).sum());
    assertThat(sum(tally.byStakeholder()))
        .isEqualTo(all.stream().filter(one -> one.stakeholder().isPresent()).count());
    assertThat(sum(tally.withoutPerspective()) + tally.unattributed())
        .isEqualTo(all.stream().filter(one -> one.perspectives().isEmpty()).count());
  }

  @Test
  void a_negative_count_is_refused_with_its_place() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new VoiceTally(1, Map.of(Perspective.CARER, -1L), Map.of(), Map.of(), 0))
        .withMessage("voiceTally.byPerspective.carer -1 is negative");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new VoiceTally(-1, Map.of(), Map.of(), Map.of(), 0))
        .withMessage("voiceTally.contributions -1 is negative");
  }

  @Provide
  Arbitrary<List<Contribution>> contributions() {
    Arbitrary<List<Perspective>> perspectives =
        Arbitraries.of(Perspective.CARER, Perspective.STAFF, Perspective.PATIENT)
            .list()
            .ofMaxSize(2)
            .uniqueElements();
    Arbitrary<StakeholderId> who = Arbitraries.of("a", "b", "c").map(StakeholderId::of);
    return Combinators.combine(perspectives, who.optional())
        .as(
            (from, by) ->
                Contribution.builder()
                    .id(ContributionId.of("c"))
                    .perspectives(from)
                    .stakeholder(by)
                    .build())
        .list()
        .ofMaxSize(30);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** As one worker sends it to another. */
  private static VoiceTally sent(VoiceTally tally) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(tally);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (VoiceTally) in.readObject();
    }
  }
}
