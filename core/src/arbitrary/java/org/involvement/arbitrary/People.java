package org.involvement.arbitrary;

import static org.involvement.arbitrary.Values.counts;
import static org.involvement.arbitrary.Values.days;
import static org.involvement.arbitrary.Values.distinct;
import static org.involvement.arbitrary.Values.maybe;
import static org.involvement.arbitrary.Values.texts;
import static org.involvement.arbitrary.Values.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.MemberCount;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Population;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.StakeholderId;

/** Arbitrary stakeholders, and head counts by category. */
public final class People {
  private People() {}

  public static Arbitrary<Perspective> perspectives() {
    return Arbitraries.oneOf(
        Arbitraries.of(Perspective.LIVED_EXPERIENCE, Perspective.CARER, Perspective.STAFF),
        word(Perspective::of));
  }

  public static Arbitrary<Stakeholder> stakeholders() {
    return Values.id(StakeholderId::of).flatMap(id -> stakeholders(LocalDate.of(9999, 12, 31), id));
  }

  public static Arbitrary<Stakeholder> stakeholders(LocalDate asOf, StakeholderId id) {
    return Combinators.combine(
            Arbitraries.of(Stakeholder.Type.class),
            distinct(perspectives()),
            maybe(texts()),
            maybe(counts()),
            Values.few(memberCounts(asOf)),
            maybe(Arbitraries.of(Stakeholder.Credit.class)))
        .as(
            (type, perspectives, description, size, membership, credit) ->
                new Stakeholder(
                    id,
                    type,
                    perspectives,
                    description,
                    type == Stakeholder.Type.PERSON ? Optional.empty() : size,
                    type == Stakeholder.Type.PERSON ? List.of() : membership,
                    credit));
  }

  public static Arbitrary<MemberCount> memberCounts(LocalDate asOf) {
    return Combinators.combine(
            Programmes.by(asOf),
            counts(),
            maybe(counts()),
            maybe(counts()),
            Arbitraries.of(true, false))
        .as(
            (day, members, joined, left, given) ->
                new MemberCount(
                    day,
                    given || (joined.isEmpty() && left.isEmpty())
                        ? Optional.of(members)
                        : Optional.empty(),
                    joined,
                    left));
  }

  public static Arbitrary<HeadCount> headCounts() {
    return Combinators.combine(word(Category::of), counts()).as(HeadCount::of);
  }

  private static Arbitrary<List<HeadCount>> breakdowns() {
    return headCounts().list().ofMinSize(1).ofMaxSize(3).uniqueElements(HeadCount::category);
  }

  public static Arbitrary<Composition> compositions() {
    return Combinators.combine(
            word(Characteristic::of), Arbitraries.of(true, false), breakdowns(), maybe(counts()))
        .as(Composition::new);
  }

  public static Arbitrary<Population> populations() {
    return Combinators.combine(
            word(Characteristic::of),
            texts(),
            Values.evidence(),
            days(),
            Arbitraries.of(true, false),
            breakdowns())
        .as(Population::new);
  }
}
