package org.involvement.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Contributions that a question picks out, such as '4 of 17 contributions, 1 of which cannot be
 * told individually; some steps may not be recorded, so the number may differ'.
 *
 * @param found the ids of those picked out, in the order of recording
 * @param cannotReceiveReply the ids of further ones, picked out too, whose contributors cannot be
 *     told individually
 * @param among how many contributions were looked at: those that stand and were not withdrawn
 * @param certain whether all steps were recorded; where false, a step that is not recorded may have
 *     happened, so that each is picked out only as far as is recorded
 * @param complete whether all contributions were recorded; where false, there may be more
 */
public record Selection(
    List<ContributionId> found,
    List<ContributionId> cannotReceiveReply,
    long among,
    boolean certain,
    boolean complete) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if an id stands twice, or more are picked out than were looked at
   */
  public Selection {
    found = Checks.distinct(found, "selection.found");
    cannotReceiveReply = Checks.distinct(cannotReceiveReply, "selection.cannotReceiveReply");
    Set<ContributionId> first = new HashSet<>(found);
    for (int i = 0; i < cannotReceiveReply.size(); i++) {
      if (first.contains(cannotReceiveReply.get(i))) {
        throw Checks.invalid(
            "selection.cannotReceiveReply." + i,
            cannotReceiveReply.get(i),
            ViolationKind.CONTRADICTS_OTHER,
            "stands in selection.found");
      }
    }
    if (among < found.size() + cannotReceiveReply.size()) {
      throw Checks.invalid(
          "selection.among", among, ViolationKind.BELOW_OTHER, "is fewer than are picked out");
    }
  }

  /** {@return how many are picked out, whether or not they can be told individually} */
  public long count() {
    return (long) found.size() + cannotReceiveReply.size();
  }

  /** {@return all that are picked out, those that can be told individually first} */
  public List<ContributionId> all() {
    List<ContributionId> all = new ArrayList<>(found);
    all.addAll(cannotReceiveReply);
    return List.copyOf(all);
  }

  @Override
  public String toString() {
    return count()
        + " of "
        + among
        + (among == 1 ? " contribution" : " contributions")
        + (cannotReceiveReply.isEmpty()
            ? ""
            : ", " + cannotReceiveReply.size() + " of which cannot be told individually")
        + (certain ? "" : "; some steps may not be recorded, so the number may differ")
        + (complete ? "" : "; there may be contributions that are not recorded");
  }
}
