package org.involvement.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Where contributions that were merged or split come from, and where they go on, so that nobody is
 * counted twice or lost.
 *
 * <p>Each contribution is followed as its steps stand: what a correction undoes is no way. A
 * contribution <em>stands</em> where it goes on in no other, and is <em>original</em> where it is
 * no piece of another that was split. One into which others were merged is original too, since it
 * was said itself. So originals are what was said, each counted once, and those that stand are what
 * there is to answer.
 */
public final class Lineage {
  /** Their places in the record. */
  private final Map<ContributionId, Integer> places;

  private final Map<ContributionId, List<ContributionId>> successors;
  private final Map<ContributionId, List<ContributionId>> cameFrom;

  /** Those that came out of a split. */
  private final Set<ContributionId> pieces;

  private final List<ContributionId> endsFirst;

  private Lineage(List<Contribution> contributions) {
    ContinuationGraph moves = new ContinuationGraph(contributions);
    places = new LinkedHashMap<>();
    successors = new HashMap<>();
    cameFrom = new HashMap<>();
    pieces = new HashSet<>();
    for (int i = 0; i < contributions.size(); i++) {
      ContributionId id = contributions.get(i).id();
      places.put(id, i);
      for (int to : moves.next(i)) {
        ContributionId other = contributions.get(to).id();
        successors.computeIfAbsent(id, any -> new ArrayList<>()).add(other);
        cameFrom.computeIfAbsent(other, any -> new ArrayList<>()).add(id);
        if (moves.next(i).length > 1) {
          pieces.add(other);
        }
      }
    }
    successors.replaceAll((id, others) -> List.copyOf(others));
    cameFrom.replaceAll((id, others) -> List.copyOf(others));
    endsFirst =
        IntStream.of(moves.endsFirst()).mapToObj(place -> contributions.get(place).id()).toList();
  }

  /** {@return where the contributions of a programme come from, and where they go on} */
  public static Lineage of(Programme programme) {
    return new Lineage(Checks.required(programme, "programme").contributions());
  }

  /** {@return the contributions that go on in no other, in the order of recording} */
  public List<ContributionId> standing() {
    return places.keySet().stream().filter(id -> !successors.containsKey(id)).toList();
  }

  /** {@return the contributions that are no pieces of others, in the order of recording} */
  public List<ContributionId> originals() {
    return places.keySet().stream().filter(id -> !isPiece(id)).toList();
  }

  /**
   * {@return whether a contribution is a piece of another that was split}
   *
   * @throws InvalidValueException if there is no such contribution
   */
  public boolean isPiece(ContributionId id) {
    return pieces.contains(known(id, "isPiece"));
  }

  /**
   * {@return the contributions in which one goes on at once; empty where it stands}
   *
   * @throws InvalidValueException if there is no such contribution
   */
  public List<ContributionId> successors(ContributionId id) {
    return successors.getOrDefault(known(id, "successors"), List.of());
  }

  /**
   * {@return the contributions that go on at once in one, in the order of recording}
   *
   * @throws InvalidValueException if there is no such contribution
   */
  public List<ContributionId> cameFrom(ContributionId id) {
    return cameFrom.getOrDefault(known(id, "cameFrom"), List.of());
  }

  /**
   * {@return the contributions that stand and in which one goes on in the end; itself where it
   * stands}
   *
   * @throws InvalidValueException if there is no such contribution
   */
  public List<ContributionId> endsOf(ContributionId id) {
    return reached(known(id, "endsOf"), successors, at -> !successors.containsKey(at));
  }

  /**
   * {@return the original contributions that go on in one in the end; itself among them where it is
   * original}
   *
   * @throws InvalidValueException if there is no such contribution
   */
  public List<ContributionId> originsOf(ContributionId id) {
    return reached(known(id, "originsOf"), cameFrom, at -> !isPiece(at));
  }

  /**
   * {@return all contributions, each after those in which it goes on} In this order, what is known
   * of the ends passes on to what went on in them in one go; backwards, the other way round.
   */
  public List<ContributionId> endsFirst() {
    return endsFirst;
  }

  /** Some, with all in which they go on, and all that they are pieces of. */
  Set<ContributionId> withSharedWords(Set<ContributionId> some) {
    Map<ContributionId, List<ContributionId>> pieceOf = new HashMap<>();
    cameFrom.forEach((id, all) -> pieceOf.put(id, all.stream().filter(this::isSplit).toList()));
    Set<ContributionId> shared = closure(some, successors);
    shared.addAll(closure(some, pieceOf));
    return shared;
  }

  private boolean isSplit(ContributionId id) {
    return successors.getOrDefault(id, List.of()).size() > 1;
  }

  /** Some, with all that a way leads to from them, at once or by way of others. */
  static Set<ContributionId> closure(
      Set<ContributionId> from, Map<ContributionId, List<ContributionId>> ways) {
    Set<ContributionId> seen = new HashSet<>(from);
    Deque<ContributionId> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (ContributionId next : ways.getOrDefault(open.remove(), List.of())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return seen;
  }

  private List<ContributionId> reached(
      ContributionId start,
      Map<ContributionId, List<ContributionId>> ways,
      Predicate<ContributionId> is) {
    return closure(Set.of(start), ways).stream()
        .filter(is)
        .sorted(Comparator.comparing(places::get))
        .toList();
  }

  private ContributionId known(ContributionId id, String asked) {
    if (!places.containsKey(id)) {
      throw Checks.invalid(
          "lineage." + asked, id, ViolationKind.UNKNOWN, "is not an id of this programme");
    }
    return id;
  }
}
