package org.involvement.stakeholder;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A person, a group or an organisation that can affect the work or is affected by it.
 *
 * <p>The term is Freeman's (Strategic Management: A Stakeholder Approach, 1984). A person is known
 * by a pseudonym: nothing here asks for a name, an address or a date of birth.
 *
 * @param id its id, a pseudonym where it is a person
 * @param type whether it is a person, a group or an organisation
 * @param perspectives the standpoints it brings; empty means unknown
 * @param description what it is, by role and never by a person's name; empty means not described
 * @param size how many people it has; empty means unknown
 * @param membership counts of its members on one day each, in the order of recording; empty means
 *     that none is recorded
 * @param credit how it wants its words to be credited where they are printed; empty means unknown
 */
@Value.Builder
public record Stakeholder(
    StakeholderId id,
    Type type,
    List<Perspective> perspectives,
    Optional<Text> description,
    Optional<Count> size,
    List<MemberCount> membership,
    Optional<Credit> credit)
    implements WithStakeholder {

  /** What a stakeholder is. */
  public enum Type {
    /** One person, by a pseudonym. */
    PERSON,
    /** Several people without a legal form, such as a panel. */
    GROUP,
    /** A body such as a trust, a charity or a company. */
    ORGANISATION
  }

  /**
   * How words are credited where they are printed. A name is not among it, since a record holds
   * none: who wants to be named is named by whoever publishes the words.
   */
  public enum Credit {
    /** By the standpoint they were said from, such as 'carer'. */
    BY_ROLE,
    /** By nothing that says whose they are. */
    NONE
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the id or the type is missing, a perspective stands twice, or
   *     a person has a size or members
   */
  public Stakeholder {
    Checks.required(id, "stakeholder.id");
    Checks.required(type, "stakeholder.type");
    perspectives = Checks.distinct(perspectives, "stakeholder.perspectives");
    description = Checks.optional(description);
    size = Checks.optional(size);
    membership = Checks.list(membership, "stakeholder.membership");
    credit = Checks.optional(credit);
    if (type == Type.PERSON && size.isPresent()) {
      throw Checks.invalid(
          "stakeholder.size", size.get(), ViolationKind.NOT_APPLICABLE, "is given for a person");
    }
    if (type == Type.PERSON && !membership.isEmpty()) {
      throw Checks.invalid(
          "stakeholder.membership",
          membership.size(),
          ViolationKind.NOT_APPLICABLE,
          "are given for a person");
    }
  }

  /** {@return an empty builder} */
  public static StakeholderBuilder builder() {
    return new StakeholderBuilder();
  }
}
