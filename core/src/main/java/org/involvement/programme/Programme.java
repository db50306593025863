package org.involvement.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.Payment;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.Population;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.ExternalId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.LanguageTag;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Violations;

/**
 * The whole of one strategy, project or study: who was involved, how, what they said and what came
 * of it, as known on one day.
 *
 * <p>Lists keep the order of recording; no figure depends on it. What is recorded for the whole
 * programme (power, practices) stands for each activity without its own. The record may be personal
 * data, even of a special category.
 *
 * @param id its id
 * @param title what it is called
 * @param asOf the day whose knowledge the record holds; no contribution, step or decision is later.
 *     Activities may be planned for a later one
 * @param organisation the name of the organisation whose work it is; empty means unknown
 * @param leadRole the role that leads the involvement, never a person's name; empty means unknown
 * @param contact how people reach the role that answers questions; empty means that none is
 *     recorded
 * @param language the language in which the record is written; empty means unknown
 * @param keepUntil the day until which the record may be kept; absent means that none was set
 * @param pageCheck who of the people involved checked the page about it, and when; empty means that
 *     no check is recorded
 * @param purpose what people were involved for; empty means unknown
 * @param period when it ran or runs; empty means unknown
 * @param registers what a full list was kept of, and since when; what is absent from these did not
 *     happen
 * @param references the ids of the same work in other registers
 * @param people how many distinct people were involved; empty means it was not counted
 * @param populations references that those involved are held against
 * @param compositions all who were involved, by category
 * @param scales scales of its own, beside the published ones
 * @param stakeholders people, groups and organisations
 * @param objectives what it is to reach
 * @param activities the occasions and tasks of involvement
 * @param promises the levels that people were promised for the whole work
 * @param power which power people had, by stage, in the whole work
 * @param payment how people were to be paid in the whole work; empty means unknown
 * @param practices which practices were kept throughout, one answer of each basis, and later ones
 *     that give their reason
 * @param ratings which level people experienced in the whole work
 * @param statements what people were asked to rate, with how they did
 * @param contributions what was said
 * @param decisions what was decided
 * @param changes what changed
 * @param commitments what the organisation undertook
 * @param barriers what is in the way of involvement, and what helped
 * @param outcomes what it is said to have led to
 * @param reflections how people look back
 */
@Value.Builder
public record Programme(
    ProgrammeId id,
    Text title,
    LocalDate asOf,
    Optional<Text> organisation,
    Optional<Text> leadRole,
    Optional<Contact> contact,
    Optional<LanguageTag> language,
    PartialDate keepUntil,
    Optional<PageCheck> pageCheck,
    Optional<Text> purpose,
    Optional<Period> period,
    List<KeptRegister> registers,
    List<ExternalId> references,
    Optional<Count> people,
    List<Population> populations,
    List<Composition> compositions,
    List<Scale> scales,
    List<Stakeholder> stakeholders,
    List<Objective> objectives,
    List<Activity> activities,
    List<Promise> promises,
    List<PowerRecord> power,
    Optional<Payment> payment,
    List<PracticeRecord> practices,
    List<LevelRating> ratings,
    List<RatedStatement> statements,
    List<Contribution> contributions,
    List<Decision> decisions,
    List<Change> changes,
    List<Commitment> commitments,
    List<Barrier> barriers,
    List<Outcome> outcomes,
    List<Reflection> reflections)
    implements WithProgramme, PartsById {
  /**
   * Checks the parts and everything that refers from one to another. All that is wrong is found in
   * one go: the first is thrown, and the others are those that it suppressed, up to 1,000 in all.
   *
   * @throws InvalidValueException if id, title or as-of day is missing, an id stands twice, an id
   *     that is referred to is unknown, contributions go on in each other, or are made of each
   *     other, in a circle, or something recorded is later than the as-of day
   */
  public Programme {
    Checks.required(id, "programme.id");
    Checks.required(title, "programme.title");
    Checks.day(asOf, "programme.asOf");
    Violations found = new Violations();
    organisation = Checks.optional(organisation);
    leadRole = Checks.optional(leadRole);
    contact = Checks.optional(contact);
    language = Checks.optional(language);
    keepUntil = Checks.partialDate(keepUntil);
    pageCheck = Checks.optional(pageCheck);
    purpose = Checks.optional(purpose);
    period = Checks.optional(period);
    registers = found.distinct(registers, "programme.registers", KeptRegister::register);
    references = found.distinct(references, "programme.references");
    people = Checks.optional(people);
    populations = found.distinct(populations, "programme.populations", Population::characteristic);
    compositions =
        found.distinct(compositions, "programme.compositions", Composition::characteristic);
    scales = found.ids(scales, "programme.scales", Scale::id);
    stakeholders = found.ids(stakeholders, "programme.stakeholders", Stakeholder::id);
    objectives = found.ids(objectives, "programme.objectives", Objective::id);
    activities = found.ids(activities, "programme.activities", Activity::id);
    promises = Checks.list(promises, "programme.promises");
    power = Checks.list(power, "programme.power");
    payment = Checks.optional(payment);
    practices = found.distinct(practices, "programme.practices", PracticeRecord::question);
    ratings = Checks.list(ratings, "programme.ratings");
    statements = found.ids(statements, "programme.statements", RatedStatement::id);
    contributions = Checks.list(contributions, "programme.contributions");
    decisions = found.ids(decisions, "programme.decisions", Decision::id);
    changes = found.ids(changes, "programme.changes", Change::id);
    commitments = found.ids(commitments, "programme.commitments", Commitment::id);
    barriers = found.ids(barriers, "programme.barriers", Barrier::id);
    outcomes = found.ids(outcomes, "programme.outcomes", Outcome::id);
    reflections = Checks.list(reflections, "programme.reflections");
    References known = new References(scales, stakeholders, activities, decisions, changes);
    AsOfCheck days = new AsOfCheck(asOf);
    known.checkScales(found);
    known.checkActivities(activities, found);
    known.checkLevels(promises, ratings, found);
    known.checkStatements(statements, found);
    new ContributionValidator(contributions, known, days).check(found);
    known.checkContests(practices, contributions, found);
    days.check(decisions, found);
    days.checkRegisters(registers, found);
    known.checkChanges(changes, found);
    known.checkReflections(reflections, found);
    known.checkCommitments(commitments, objectives, found);
    days.checkNotes(objectives, commitments, found);
    days.checkMitigations(barriers, found);
    days.checkMembership(stakeholders, found);
    found.refuse();
  }

  /** {@return an empty builder} */
  public static ProgrammeBuilder builder() {
    return new ProgrammeBuilder();
  }

  /**
   * {@return whether a full list was kept from the beginning, so that what is absent from it did
   * not happen} A list that was begun on a known day was kept from the beginning if the programme's
   * period starts on that day or later.
   */
  public boolean keeps(Register register) {
    return kept(register)
        .filter(
            kept ->
                !kept.since().isKnown()
                    || period.filter(all -> kept.isKeptFrom(all.start())).isPresent())
        .isPresent();
  }

  /**
   * {@return whether a full list was kept from a day on, so that what is absent from it did not
   * happen on that day or later} Whether something happened before the list was begun is unknown.
   */
  public boolean keeps(Register register, LocalDate from) {
    Checks.required(from, "programme.keeps");
    return kept(register).filter(kept -> kept.isKeptFrom(from)).isPresent();
  }

  /** {@return a register with the day since which it was kept; empty where it was not} */
  public Optional<KeptRegister> kept(Register register) {
    for (KeptRegister each : registers) {
      if (each.register() == register) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** {@return the registers that were kept from the beginning} */
  public Set<Register> keptThroughout() {
    return Checks.enums(
        Arrays.stream(Register.values()).filter(this::keeps).toList(),
        Register.class,
        "programme.registers");
  }

  /** {@return the published frameworks together with the scales of this programme} */
  public Frameworks frameworks() {
    Frameworks published = Frameworks.standard();
    List<Scale> all = new ArrayList<>(published.scales());
    all.addAll(scales);
    return new Frameworks(all, published.standards(), published.questions(), published.crosswalk());
  }

  /**
   * {@return the contributions, with their days as far as the whole record knows them} A
   * contribution of which no day is recorded takes that of its activity, and a decided step that of
   * its decision. No day is after the as-of day, and nothing was said before the programme or the
   * activity began. What else is recorded contradicts is not used.
   */
  public List<Contribution> datedContributions() {
    return ContributionDays.of(this);
  }

  /** The answers, without those about contributions other than some. */
  List<PracticeRecord> practicesAmong(Set<ContributionId> some) {
    return practices.stream()
        .filter(answer -> answer.contribution().map(some::contains).orElse(true))
        .toList();
  }

  /**
   * {@return the same as known on a day, which becomes its as-of day} What has a day is taken back:
   * what was or may have been said and decided later, and such steps, corrections, notes,
   * mitigations and counts of members, are not in it. All else stays as recorded, since the record
   * does not say since when it was known. A check of the page is left out, because the page of an
   * earlier day is another one. A contribution in which another goes on is there from that day,
   * even where it is recorded as raised later.
   *
   * @throws InvalidValueException if the day is after the as-of day
   */
  public Programme asKnownOn(LocalDate day) {
    return asOf.equals(day) ? this : new Snapshot(this, day).programme();
  }

  /**
   * {@return the same without what one stakeholder said, so that counts stand} Where something must
   * stand in its place, it reads {@link Text#REDACTED}. Removed are
   *
   * <ul>
   *   <li>the words of their contributions, and of those that are made of these, or that these were
   *       merged into, split into or split from, even where somebody else said these, with the
   *       reasons given on all of them;
   *   <li>their views on the answers, and those on such a contribution of nobody known;
   *   <li>the comments of their ratings, whose levels then count as nobody's in particular;
   *   <li>the words of their reflections, and the description of a person;
   *   <li>what contributors say of a change that only these contributions led to;
   *   <li>any other text in which five of these words stand in a row, or that is as a whole one of
   *       those shorter than that. What other contributors said stays, as do the titles of the
   *       programme and its activities, its organisation, roles and contact, roles that say what
   *       does not apply, and populations.
   * </ul>
   *
   * <p>Not found are words recorded without saying whose they are, such as a dissent or a barrier,
   * unless they quote as above; what is told in other words; what stands behind an address; and
   * earlier copies of the record. What stays is that something was said, when, from which
   * perspectives and on which themes, what was decided and done, and the pseudonym. Whether that
   * may stay is for the controller to justify.
   *
   * @throws InvalidValueException if the stakeholder is not one of this programme
   */
  public Programme redact(StakeholderId stakeholder) {
    return new Redaction(this, stakeholder).programme();
  }

  /**
   * {@return the same without contributions that are held, for readers outside} Left out are also
   * the pieces into which a held one was split, what is made of held ones only, and contributions
   * that were merged into a held one, or split into fewer than two that are not held. Links to
   * these are left out too. Decisions and changes stay.
   */
  public Programme withoutHeld() {
    return new WithoutHeld(this).programme();
  }

  /**
   * {@return how many distinct people were involved} As recorded, otherwise from the largest
   * activity to the sum of all; empty where neither is known.
   */
  public Optional<Count> distinctPeople() {
    return people.or(
        () ->
            activities.stream()
                .flatMap(activity -> activity.distinctPeople().stream())
                .reduce(Count::union));
  }
}
