package org.involvement.analysis.voice;

import java.util.HashMap;
import java.util.Map;
import org.involvement.feedback.Contribution;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.StakeholderId;

/** Counts contributions one by one. */
final class VoiceCounter {
  private final Map<Perspective, Long> byPerspective = new HashMap<>();
  private final Map<StakeholderId, Long> byStakeholder = new HashMap<>();
  private final Map<StakeholderId, Long> withoutPerspective = new HashMap<>();
  private long contributions;
  private long unattributed;

  void add(Contribution contribution) {
    contributions++;
    for (Perspective perspective : contribution.perspectives()) {
      byPerspective.merge(perspective, 1L, Long::sum);
    }
    contribution.stakeholder().ifPresent(who -> byStakeholder.merge(who, 1L, Long::sum));
    if (contribution.perspectives().isEmpty()) {
      contribution.stakeholder().ifPresent(who -> withoutPerspective.merge(who, 1L, Long::sum));
      unattributed += contribution.stakeholder().isPresent() ? 0 : 1;
    }
  }

  VoiceCounter plus(VoiceCounter other) {
    contributions += other.contributions;
    unattributed += other.unattributed;
    other.byPerspective.forEach((key, count) -> byPerspective.merge(key, count, Long::sum));
    other.byStakeholder.forEach((key, count) -> byStakeholder.merge(key, count, Long::sum));
    other.withoutPerspective.forEach(
        (key, count) -> withoutPerspective.merge(key, count, Long::sum));
    return this;
  }

  VoiceTally tally() {
    return new VoiceTally(
        contributions, byPerspective, byStakeholder, withoutPerspective, unattributed);
  }
}
