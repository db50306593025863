package org.involvement.scoring.internal.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.FactId;
import org.involvement.scoring.known.Subject;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What people say on a fact that the record itself holds.
 *
 * <p>An account contests the record where the record says something else. Where the record is
 * silent, or the question does not apply, there is nothing to contest: an account never answers for
 * the record. What one account says of a fact it also says of those that follow from it: a
 * contribution that was never decided was not answered either.
 */
public final class Contests {
  private static final String PERCENT = "%";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FactId fact;
  private final FactSource source;
  private final Subject subject;
  private final List<PracticeRecord> ofProgramme = new ArrayList<>();
  private final Map<ActivityId, List<PracticeRecord>> ofActivities = new HashMap<>();
  private final Map<ContributionId, List<PracticeRecord>> ofContributions = new HashMap<>();

  /** A share of all items that an account says, in [0, 1]. */
  public record OfShare(PracticeRecord record, double share) {}

  private Contests(FactId fact, FactSource source) {
    this.fact = fact;
    this.source = source;
    this.subject = source.subjects().iterator().next();
  }

  /**
   * Returns those of the accounts that bear on a fact; none bears on a practice.
   *
   * @throws InvalidValueException if an account is about what the fact is no fact of, or is an
   *     answer that the fact does not take
   */
  public static Contests of(FactId fact, FactSource source, List<Account> accounts) {
    Contests contests = new Contests(fact, source);
    accounts.stream().filter(contests::bearsOn).forEach(contests::add);
    return contests;
  }

  public boolean isEmpty() {
    return ofProgramme.isEmpty() && ofActivities.isEmpty() && ofContributions.isEmpty();
  }

  /** Tells if an account of the whole programme says a share of all items. */
  public boolean areOfShare() {
    return isOfMany() && !ofProgramme.isEmpty();
  }

  /**
   * The shares that accounts of the whole programme say, where the record's cannot be that.
   *
   * @param yes the number of items with a yes on record
   * @param no the number of items with a no on record
   * @param open the number of items on which the record is silent
   */
  public List<OfShare> differing(long yes, long no, long open) {
    double all = (double) yes + no + open;
    List<OfShare> found = new ArrayList<>();
    for (PracticeRecord one : areOfShare() && all > 0 ? ofProgramme : List.<PracticeRecord>of()) {
      double said = share(one.answer()).orElseThrow();
      if (said < yes / all || said > (yes + open) / all) {
        checkReason(one);
        found.add(new OfShare(one, said));
      }
    }
    return found;
  }

  /**
   * Tells if accounts of the whole programme differ from the record on whether all items are so.
   */
  public boolean differOnAll(Reading recorded) {
    boolean differ = false;
    for (PracticeRecord one : areOfShare() ? ofProgramme : List.<PracticeRecord>of()) {
      boolean all = share(one.answer()).orElseThrow() == 1;
      if (all ? recorded.equals(Reading.NO) : recorded.equals(Reading.YES)) {
        checkReason(one);
        differ = true;
      }
    }
    return differ;
  }

  /** Returns the record's reading of an item, or unknown where an account of it differs. */
  public Reading with(Reading recorded, Item item) {
    if (recorded.isOpen() || recorded.isInapplicable()) {
      return recorded;
    }
    Reading found = recorded;
    for (PracticeRecord one : about(item)) {
      if (differs(recorded, one)) {
        checkReason(one);
        found = Reading.CONTRADICTED;
      }
    }
    return found;
  }

  /** The accounts of one item, those of a share of all items left aside. */
  public List<PracticeRecord> about(Item item) {
    if (item instanceof Item.OfContribution of) {
      return about(of);
    }
    if (item instanceof Item.OfActivity of) {
      return ofActivities.getOrDefault(of.activity().id(), ofProgramme);
    }
    return isOfMany() ? List.of() : ofProgramme;
  }

  private List<PracticeRecord> about(Item.OfContribution item) {
    if (ofContributions.isEmpty() && ofActivities.isEmpty()) {
      return List.of();
    }
    List<PracticeRecord> said =
        new ArrayList<>(ofContributions.getOrDefault(item.contribution(), List.of()));
    item.activity().ifPresent(id -> said.addAll(ofActivities.getOrDefault(id, List.of())));
    return said;
  }

  static boolean differs(Reading recorded, PracticeRecord account) {
    return !recorded.agreesWith(Reading.of(account.answer()));
  }

  /**
   * Checks that an account which differs from the record gives a reason where it is on the
   * organisation's word: the record is the organisation's own.
   */
  private static void checkReason(PracticeRecord account) {
    if (account.basis() == Basis.ORGANISATION && account.reason().isEmpty()) {
      throw Checks.invalid(
          "practiceRecord.reason",
          "",
          ViolationKind.MISSING,
          "is missing: the organisation says otherwise than its own record on '"
              + account.practice()
              + "'");
    }
  }

  /** Tells if the fact is one of each of many items, so that the programme says a share. */
  private boolean isOfMany() {
    return subject != Subject.PROGRAMME && subject != Subject.ACTIVITY;
  }

  /** Tells if an account is of this fact, or of one from which an answer to this follows. */
  private boolean bearsOn(Account account) {
    PracticeRecord record = account.record();
    FactId other = record.practice().fact();
    return other.equals(fact)
        || (record.answer().equals(Answer.YES) && account.source().implies(fact))
        || (record.answer().equals(Answer.NO) && source.implies(other));
  }

  private void add(Account account) {
    PracticeRecord record = account.record();
    if (account.activity().isPresent()) {
      checkActivity(record);
      checkAnswer(record);
      ofActivities.computeIfAbsent(account.activity().get(), any -> new ArrayList<>()).add(record);
    } else if (record.contribution().isPresent()) {
      checkContribution(record);
      ofContributions
          .computeIfAbsent(record.contribution().get(), any -> new ArrayList<>())
          .add(record);
    } else {
      checkWhole(record);
      ofProgramme.add(record);
    }
  }

  private void checkActivity(PracticeRecord record) {
    if (subject != Subject.ACTIVITY && subject != Subject.CONTRIBUTION) {
      throw unsuitable(record, "is contested for the whole programme, not for one activity");
    }
  }

  private void checkContribution(PracticeRecord record) {
    if (subject != Subject.CONTRIBUTION) {
      throw unsuitable(record, "is no fact of a contribution");
    }
    checkAnswer(record);
  }

  private void checkWhole(PracticeRecord record) {
    if (!isOfMany()) {
      checkAnswer(record);
    } else if (share(record.answer()).isEmpty()) {
      throw answer(record, "yes, partly, no or a share in %");
    }
  }

  private void checkAnswer(PracticeRecord record) {
    boolean isReading = record.answer() instanceof Answer.DoesNotApply;
    if (!isReading && !source.answers().orElseThrow().accepts(record.answer())) {
      throw answer(record, source.answers().get().toString());
    }
  }

  private static Optional<Double> share(Answer answer) {
    if (answer instanceof Answer.Amount amount) {
      boolean isShare =
          amount.unit().equals(PERCENT)
              && amount.value().signum() >= 0
              && amount.value().compareTo(HUNDRED) <= 0;
      return Optional.of(amount.value().doubleValue() / 100).filter(any -> isShare);
    }
    return answer.equals(Answer.YES)
        ? Optional.of(1.0)
        : answer.equals(Answer.PARTLY)
            ? Optional.of(0.5)
            : Optional.of(0.0).filter(any -> answer.equals(Answer.NO));
  }

  private static InvalidValueException unsuitable(PracticeRecord record, String rule) {
    return Checks.invalid(
        "practiceRecord.practice", record.practice().value(), ViolationKind.UNSUITABLE, rule);
  }

  private static InvalidValueException answer(PracticeRecord record, String type) {
    return Checks.invalid(
        "practiceRecord.answer",
        record.answer().toString(),
        ViolationKind.UNSUITABLE,
        "to '" + record.practice() + "' is not " + type);
  }
}
