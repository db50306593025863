package org.involvement.work;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.Method;
import org.involvement.engagement.Modality;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.engagement.RatedStatement;
import org.involvement.engagement.StatementRatings;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Change;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.feedback.Theme;
import org.involvement.feedback.View;
import org.involvement.framework.Citation;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.Barrier;
import org.involvement.programme.BarrierKind;
import org.involvement.programme.Commitment;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Outcome;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgrammeBuilder;
import org.involvement.programme.Reflection;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Population;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.BarrierId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.Evidence;
import org.involvement.value.ExternalId;
import org.involvement.value.OutcomeId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Permission;
import org.involvement.value.ProgrammeId;
import org.involvement.value.RatingCounts;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.Text;

/** Programmes that are large in one way, each a shape of its own. */
public enum Large {
  /** Activities with all that an activity may have. */
  ACTIVITIES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(size, i -> to.addActivities(activity(word.apply(i))));
    }
  },
  /** Categories of one composition, with a population. */
  CATEGORIES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addCompositions(composition("age", size, word))
          .addPopulations(population("age", size, word));
    }
  },
  /** Categories of a composition of one activity. */
  CATEGORIES_OF_AN_ACTIVITY {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addActivities(empty("a").compositions(List.of(composition("age", size, word))).build());
    }
  },
  /** Characteristics that people are counted by, with populations. */
  CHARACTERISTICS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addCompositions(composition(word.apply(i), 3, word))
                  .addPopulations(population(word.apply(i), 3, word)));
    }
  },
  /** Activities of which each counts people by one characteristic. */
  COUNTED_ACTIVITIES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addActivities(
                  empty(word.apply(i)).compositions(List.of(composition("age", 3, word))).build()));
    }
  },
  /** Perspectives in the attendance of one activity. */
  ATTENDANCE {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addActivities(
          empty("a")
              .attendance(
                  many(
                      size,
                      i ->
                          Attendance.of(
                              Perspective.of(word.apply(i)), Count.of(i % 20), Modality.REMOTE)))
              .build());
    }
  },
  /** Persons who came, of a perspective each. */
  PERSONS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addStakeholders(
                  Stakeholder.builder()
                      .id(StakeholderId.of(word.apply(i)))
                      .type(Stakeholder.Type.PERSON)
                      .addPerspectives(Perspective.of(word.apply(i)))
                      .build()));
      to.addActivities(
          empty("a")
              .attendance(
                  many(
                      size,
                      i ->
                          Attendance.builder()
                              .stakeholder(StakeholderId.of(word.apply(i)))
                              .actual(Count.of(1))
                              .build()))
              .build());
      each(
          size,
          i ->
              to.addContributions(
                  raised(word.apply(i)).withStakeholder(StakeholderId.of(word.apply(i)))));
    }
  },
  /** Groups with a description. */
  GROUPS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addStakeholders(
                  Stakeholder.builder()
                      .id(StakeholderId.of(word.apply(i)))
                      .type(Stakeholder.Type.GROUP)
                      .addPerspectives(Perspective.of(word.apply(i)))
                      .description(Text.of(word.apply(i)))
                      .size(Count.of(i % 50))
                      .build()));
    }
  },
  /** Contributions with a whole history, a perspective, a theme, a decision and a change each. */
  CONTRIBUTIONS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i -> {
            to.addContributions(contribution(word.apply(i), i));
            to.addDecisions(
                Decision.builder()
                    .id(DecisionId.of(word.apply(i)))
                    .day(PartialDate.of(DAY.plusDays(5)))
                    .addBy(Perspective.of(word.apply(i)))
                    .build());
            to.addChanges(change(word.apply(i)));
          });
    }
  },
  /** Contributions with words for the public, without a step, of a perspective each. */
  OPEN_CONTRIBUTIONS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addContributions(
                  raised(word.apply(i))
                      .withPerspectives(Perspective.of(word.apply(i)))
                      .withPermission(Permission.of(Readers.PUBLIC))));
    }
  },
  /** Contributions that say the same and are merged into one. */
  MERGED {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addContributions(raised(word.apply(0)).withPermission(Permission.of(Readers.PUBLIC)));
      each(
          size,
          i ->
              to.addContributions(
                  raised(word.apply(i + 1))
                      .mergedInto(
                          PartialDate.of(DAY.plusDays(1)), ContributionId.of(word.apply(0)))));
    }
  },
  /** One contribution that is split into many. */
  SPLIT {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      List<ContributionId> pieces = many(size, i -> ContributionId.of(word.apply(i + 1)));
      to.addContributions(
          raised(word.apply(0)).plus(new Step.SplitInto(PartialDate.of(DAY.plusDays(1)), pieces)));
      pieces.forEach(
          id ->
              to.addContributions(
                  Contribution.raised(id, Text.of("words"), PartialDate.of(DAY.plusDays(1)))));
    }
  },
  /** Contributions of which each is merged into the next. */
  CHAIN {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addContributions(
                  raised(word.apply(i))
                      .mergedInto(
                          PartialDate.of(DAY.plusDays(1)), ContributionId.of(word.apply(i + 1)))));
      to.addContributions(raised(word.apply(size)));
    }
  },
  /** One contribution with many steps. */
  STEPS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addContributions(
          raised("c")
              .withSteps(
                  many(
                      size,
                      i ->
                          new Step.FedBack(
                              PartialDate.of(DAY.plusDays(i % 300)),
                              Feedback.RECEIPT,
                              Audience.CONTRIBUTOR,
                              Optional.of(Channel.of(word.apply(i))),
                              Optional.of(Count.of(i))))));
    }
  },
  /** One contribution with many perspectives and themes. */
  PERSPECTIVES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addContributions(
          raised("c")
              .withPerspectives(many(size, i -> Perspective.of(word.apply(i))))
              .withThemes(many(size, i -> Theme.of(word.apply(i)))));
    }
  },
  /** Scales of its own, with a promise and a rating on each. */
  SCALES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i -> {
            to.addScales(scale(word.apply(i), 3, word));
            to.addPromises(
                Promise.of(LevelId.of(word.apply(i), word.apply(1)), Basis.ORGANISATION));
            to.addRatings(LevelRating.of(LevelId.of(word.apply(i), word.apply(1)), Count.of(i)));
          });
    }
  },
  /** A scale of its own with many levels, each of them promised and rated. */
  LEVELS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addScales(scale("own", size, word));
      each(
          size,
          i -> {
            LevelId level = LevelId.of("own", word.apply(i));
            to.addPromises(Promise.of(level, Basis.ORGANISATION));
            to.addRatings(LevelRating.of(level, Count.of(i)));
          });
    }
  },
  /** Ratings of one level by as many perspectives. */
  RATINGS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addRatings(
                  LevelRating.builder()
                      .level(LevelId.of("iap2-spectrum", "involve"))
                      .perspective(Perspective.of(word.apply(i)))
                      .people(Count.of(i % 12))
                      .comment(Text.of("words " + i))
                      .permission(Permission.of(Readers.PUBLIC))
                      .build()));
    }
  },
  /** The power of as many perspectives. */
  POWER {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addPower(
                  PowerRecord.of(
                      Stage.DESIGNING,
                      Perspective.of(word.apply(i)),
                      Power.SHARED,
                      Basis.ORGANISATION)));
      to.addPromises(Promise.of(LevelId.of("iap2-spectrum", "involve"), Basis.ORGANISATION));
    }
  },
  /** The power of all in as many stages. */
  STAGES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addPower(
                  PowerRecord.ofAll(Stage.of(word.apply(i)), Power.SHARED, Basis.ORGANISATION)));
      to.addScales(scale("own", 3, word).withUnit(Scale.Unit.STAGE));
      to.addPromises(Promise.of(LevelId.of("own", word.apply(1)), Basis.ORGANISATION));
    }
  },
  /** A practice that does not apply to as many activities, for a reason each. */
  REASONS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addActivities(
                  empty(word.apply(i))
                      .practices(
                          List.of(
                              PracticeRecord.of(
                                  Practice.PAYMENT_OFFERED,
                                  Answer.doesNotApply(
                                      Text.of("because " + word.apply(i)), Text.of("the lead")),
                                  i % 2 == 0 ? Basis.ORGANISATION : Basis.CONTRIBUTORS)))
                      .build()));
    }
  },
  /** Practices of the whole work, each with an answer of two sides. */
  PRACTICES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i ->
              to.addPractices(
                  PracticeRecord.of(Practice.of(word.apply(i)), Answer.YES, Basis.ORGANISATION),
                  PracticeRecord.of(Practice.of(word.apply(i)), Answer.NO, Basis.CONTRIBUTORS)));
    }
  },
  /** Statements that were rated. */
  STATEMENTS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(size, i -> to.addStatements(statement(word.apply(i), 2, word)));
    }
  },
  /** One statement rated by as many perspectives. */
  STATEMENT {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addStatements(statement("s", size, word));
    }
  },
  /** Barriers, commitments, outcomes, reflections and references. */
  OTHERS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      each(
          size,
          i -> {
            Text text = Text.of("words " + word.apply(i));
            to.addBarriers(
                Barrier.builder()
                    .id(BarrierId.of(word.apply(i)))
                    .kind(BarrierKind.PRACTICAL)
                    .description(text)
                    .build());
            to.addCommitments(
                Commitment.builder()
                    .id(CommitmentId.of(word.apply(i)))
                    .statement(text)
                    .due(DAY)
                    .build());
            to.addOutcomes(
                Outcome.builder()
                    .id(OutcomeId.of(word.apply(i)))
                    .statement(text)
                    .basis(Basis.ORGANISATION)
                    .build());
            to.addReflections(
                Reflection.builder()
                    .by(Basis.ORGANISATION)
                    .words(text)
                    .permission(Permission.of(Readers.PUBLIC))
                    .build());
            to.addReferences(ExternalId.of("register", word.apply(i)));
          });
    }
  },
  /** A decision of many perspectives, which as many changes carry out, with evidence each. */
  CHANGES {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      to.addDecisions(
          Decision.builder()
              .id(DecisionId.of("d"))
              .day(PartialDate.of(DAY))
              .by(many(size, i -> Perspective.of(word.apply(i))))
              .options(many(size, i -> Text.of(word.apply(i))))
              .build());
      each(size, i -> to.addChanges(change(word.apply(i)).withDecisions(DecisionId.of("d"))));
    }
  },
  /** One text of many words, which other texts quote. */
  WORDS {
    @Override
    void add(ProgrammeBuilder to, int size, IntFunction<String> word) {
      Text text = Text.of(String.join(" ", many(size, word)));
      to.purpose(text)
          .addStakeholders(
              Stakeholder.builder().id(StakeholderId.of("p")).type(Stakeholder.Type.PERSON).build())
          .addContributions(
              raised("c")
                  .withText(text)
                  .withPermission(Permission.of(Readers.PUBLIC))
                  .withStakeholder(StakeholderId.of("p")))
          .addReflections(
              Reflection.builder()
                  .by(Basis.CONTRIBUTORS)
                  .stakeholder(StakeholderId.of("p"))
                  .words(text)
                  .permission(Permission.of(Readers.PUBLIC))
                  .build());
    }
  };

  static final LocalDate DAY = LocalDate.of(2024, 1, 10);

  abstract void add(ProgrammeBuilder to, int size, IntFunction<String> word);

  /** Returns a programme of this shape, with words that are short and different. */
  public Programme of(int size) {
    return of(size, Words.PLAIN);
  }

  /** Returns a programme of this shape. */
  public Programme of(int size, IntFunction<String> word) {
    ProgrammeBuilder programme =
        Programme.builder()
            .id(ProgrammeId.of("large"))
            .title(Text.of("A large programme"))
            .asOf(LocalDate.of(2024, 12, 31))
            .addAllRegisters(KeptRegister.throughout(Register.values()));
    add(programme, size, word);
    return programme.build();
  }

  private static void each(int size, java.util.function.IntConsumer add) {
    IntStream.range(0, size).forEach(add);
  }

  private static <T> List<T> many(int size, IntFunction<T> one) {
    return IntStream.range(0, size).mapToObj(one).toList();
  }

  private static org.involvement.engagement.ActivityBuilder empty(String id) {
    return Activity.builder().id(ActivityId.of(id));
  }

  private static Activity activity(String id) {
    return empty(id)
        .title(Text.of("Title " + id))
        .purpose(Text.of("Purpose " + id))
        .addMethods(Method.of(id))
        .period(Period.between(DAY, DAY.plusDays(1)))
        .addPromises(Promise.of(LevelId.of("iap2-spectrum", "involve"), Basis.ORGANISATION))
        .addPromises(
            Promise.of(LevelId.of("tlap-coproduction-ladder", "co-design"), Basis.ORGANISATION))
        .addPower(
            PowerRecord.of(Stage.DESIGNING, Perspective.CARER, Power.CONSULTED, Basis.ORGANISATION))
        .addPower(
            PowerRecord.of(Stage.DESIGNING, Perspective.CARER, Power.SHARED, Basis.CONTRIBUTORS))
        .addAttendance(Attendance.of(Perspective.CARER, Count.of(12), Modality.REMOTE))
        .addPractices(
            PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.ORGANISATION),
            PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.NO, Basis.CONTRIBUTORS))
        .addRatings(LevelRating.of(LevelId.of("iap2-spectrum", "consult"), Count.of(5)))
        .build();
  }

  private static Composition composition(String by, int size, IntFunction<String> word) {
    return Composition.builder()
        .characteristic(Characteristic.of(by))
        .exclusive(true)
        .counts(many(size, i -> HeadCount.of(Category.of(word.apply(i)), Count.of(i % 40))))
        .notStated(Count.of(3))
        .build();
  }

  private static Population population(String by, int size, IntFunction<String> word) {
    return Population.builder()
        .characteristic(Characteristic.of(by))
        .definition(Text.of("residents"))
        .source(Evidence.at(Text.of("census"), URI.create("https://example.org")))
        .day(DAY)
        .exclusive(true)
        .counts(many(size, i -> HeadCount.of(Category.of(word.apply(i)), Count.of(100 + i))))
        .build();
  }

  private static Contribution raised(String id) {
    return Contribution.raised(ContributionId.of(id), Text.of("words " + id), PartialDate.of(DAY));
  }

  private static Contribution contribution(String id, int number) {
    return raised(id)
        .withPermission(
            number % 3 == 0 ? Optional.of(Permission.of(Readers.PUBLIC)) : Optional.empty())
        .withPerspectives(Perspective.of(id))
        .withThemes(Theme.of(id))
        .withAnswerBy(DAY.plusDays(number % 50))
        .acknowledged(PartialDate.of(DAY.plusDays(1)))
        .decided(
            PartialDate.of(DAY.plusDays(5)),
            number % 2 == 0 ? Disposition.AGREED : Disposition.PARTLY_AGREED,
            Text.of("reason " + id),
            DecisionId.of(id))
        .fedBack(
            PartialDate.of(DAY.plusDays(9)),
            Feedback.DECISION_AND_REASON,
            Audience.CONTRIBUTOR,
            Channel.EMAIL)
        .actedOn(PartialDate.of(DAY.plusDays(12)), ChangeId.of(id))
        .viewed(PartialDate.of(DAY.plusDays(20)), View.MET);
  }

  private static Change change(String id) {
    return Change.builder()
        .id(ChangeId.of(id))
        .description(Text.of("change " + id))
        .hoped(Text.of("words " + id))
        .basis(Basis.ORGANISATION)
        .addEvidence(Evidence.of(Text.of("minutes " + id)))
        .build();
  }

  private static Scale scale(String id, int levels, IntFunction<String> word) {
    return Scale.builder()
        .id(id)
        .name("Scale " + id)
        .kind(Scale.Kind.LADDER)
        .unit(Scale.Unit.WHOLE)
        .citation(
            Citation.builder().authors("us").year(2024).title("Ours").publication("here").build())
        .licence("ours")
        .levels(many(levels, i -> Level.of(word.apply(i), "Level " + word.apply(i))))
        .build();
  }

  private static RatedStatement statement(String id, int perspectives, IntFunction<String> word) {
    return RatedStatement.builder()
        .id(StatementId.of(id))
        .text(Text.of("statement " + id))
        .points(5)
        .ratings(
            many(
                perspectives,
                i ->
                    StatementRatings.of(
                        Perspective.of(word.apply(i)),
                        RatingCounts.of(0, 1, 2, i % 9, 3),
                        Count.of(40))))
        .build();
  }
}
