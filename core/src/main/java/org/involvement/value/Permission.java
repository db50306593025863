package org.involvement.value;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.check.Checks;

/**
 * Who may read a text, and on whose word, such as 'public, since 2025-06-30, recorded by the
 * involvement lead'.
 *
 * <p>For words of a person it is the permission that this person gave. For a text that the
 * organisation wrote, such as a note, it is the review: who looked at it and when. Permission taken
 * back stays recorded, so that people can see that there was one; from then on the text is for
 * inside only, also in pages about an earlier day. Taking a point back is a step of a contribution,
 * and leaving a group is neither.
 *
 * @param readers who may read the text
 * @param givenOn the day it was given, or a text of the organisation was reviewed
 * @param recordedBy who recorded it or reviewed the text, by role and never by name, such as 'the
 *     involvement lead'; empty means unknown
 * @param roleMayBeNamed whether the person agreed that their role is printed with the words, such
 *     as 'carer'
 * @param takenBack whether it was taken back
 * @param takenBackOn the day it was taken back
 */
@Value.Builder
public record Permission(
    Readers readers,
    PartialDate givenOn,
    Optional<Text> recordedBy,
    boolean roleMayBeNamed,
    boolean takenBack,
    PartialDate takenBackOn)
    implements WithPermission {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the readers are missing, there is a day on which it was taken
   *     back but it was not, or that day is surely before the day it was given
   */
  public Permission {
    Checks.required(readers, "permission.readers");
    givenOn = Checks.partialDate(givenOn);
    recordedBy = Checks.optional(recordedBy);
    takenBackOn = Checks.partialDate(takenBackOn);
    if (takenBackOn.isKnown() && !takenBack) {
      throw Checks.invalid(
          "permission.takenBackOn",
          takenBackOn,
          ViolationKind.UNSUITABLE,
          "is the day of something that did not happen: permission.takenBack is false");
    }
    if (takenBackOn.isSurelyBefore(givenOn)) {
      throw Checks.invalid(
          "permission.takenBackOn",
          takenBackOn,
          ViolationKind.BELOW_OTHER,
          "is before permission.givenOn " + givenOn);
    }
  }

  /** {@return a permission given on an unknown day, of which nobody says who recorded it} */
  public static Permission of(Readers readers) {
    return builder().readers(readers).build();
  }

  /** {@return a permission given on a day, recorded by someone in a role} */
  public static Permission of(Readers readers, PartialDate givenOn, Text recordedBy) {
    return builder()
        .readers(readers)
        .givenOn(Checks.required(givenOn, "permission.givenOn"))
        .recordedBy(Checks.given(recordedBy, "permission.recordedBy"))
        .build();
  }

  /** {@return an empty builder} */
  public static PermissionBuilder builder() {
    return new PermissionBuilder();
  }

  /**
   * {@return whether words of a person may be read, where their permission may be recorded} Without
   * one, words are for inside only.
   */
  public static boolean allows(Optional<Permission> permission, Readers readers) {
    return Readers.INSIDE.include(readers)
        || permission.filter(given -> given.allows(readers)).isPresent();
  }

  /** {@return whether it lets readers read the text} Inside, people read everything. */
  public boolean allows(Readers readers) {
    return Readers.INSIDE.include(readers) || (!takenBack && this.readers.include(readers));
  }

  /** {@return whether it says who reviewed the text, or recorded the permission, and when} */
  public boolean isReviewed() {
    return recordedBy.isPresent() && givenOn.isKnown();
  }

  /**
   * {@return the same, taken back on a day, which may be unknown}
   *
   * @throws InvalidValueException if the day is surely before the day it was given
   */
  public Permission takenBack(PartialDate day) {
    PartialDate since = Checks.required(day, "permission.takenBackOn");
    return builder().from(this).takenBack(true).takenBackOn(since).build();
  }
}
