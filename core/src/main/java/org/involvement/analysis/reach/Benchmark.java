package org.involvement.analysis.reach;

import java.util.List;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Population;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/** What counts of people are held against. */
public sealed interface Benchmark {
  /**
   * {@return what the case for this benchmark answers}
   *
   * @param cases the answer for each kind of benchmark
   */
  <R> R match(Cases<R> cases);

  /**
   * One case for each kind of benchmark. Code without one of them does not compile.
   *
   * @param <R> what each case answers
   */
  interface Cases<R> {
    /** {@return what is answered for shares} */
    R sharesOf(SharesOf sharesOf);

    /** {@return what is answered for numbers of people} */
    R leastPeople(LeastPeople leastPeople);

    /** {@return what is answered for no reference} */
    R notRecorded(NotRecorded notRecorded);
  }

  /** {@return the counts by category; empty where there is nothing to hold against} */
  List<HeadCount> counts();

  /** {@return what it is, in a few words} */
  String words();

  /**
   * The shares of groups in a population, or those that a target asks for.
   *
   * @param population the groups, with definition, source and day
   */
  record SharesOf(Population population) implements Benchmark {
    /**
     * Checks that it is given.
     *
     * @throws InvalidValueException if it is missing
     */
    public SharesOf {
      Checks.required(population, "sharesOf.population");
    }

    @Override
    public List<HeadCount> counts() {
      return population.counts();
    }

    @Override
    public String words() {
      return "their shares of '"
          + population.definition().value()
          + "' on "
          + population.day()
          + " (source: "
          + population.source().title().value()
          + population.source().locator().map(where -> ", " + where.value()).orElse("")
          + ")";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sharesOf(this);
    }
  }

  /**
   * The least number of people that each group should have.
   *
   * @param counts people by category, at least one, none twice
   */
  record LeastPeople(List<HeadCount> counts) implements Benchmark {
    /**
     * Checks the counts.
     *
     * @throws InvalidValueException if there is none, or a category stands twice
     */
    public LeastPeople {
      counts =
          Checks.notEmpty(
              Checks.distinct(counts, "leastPeople.counts", HeadCount::category),
              "leastPeople.counts");
    }

    @Override
    public String words() {
      return "the least number of people that each should have";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.leastPeople(this);
    }
  }

  /** Nothing is recorded. */
  record NotRecorded() implements Benchmark {
    @Override
    public List<HeadCount> counts() {
      return List.of();
    }

    @Override
    public String words() {
      return "nothing, since no reference is recorded";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notRecorded(this);
    }
  }
}
