package org.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read what was said, and what was recorded of it besides its history. */
class ContributionPermissionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  private static final Text WORDS = Text.of("Buses do not come on Sundays.");
  private static final Contribution SAID =
      Contribution.raised(ContributionId.of("buses"), WORDS, PartialDate.of(DAY));

  /** A recorded permission says whose it is and when; 'bare' says neither. */
  @ParameterizedTest
  @CsvSource({
    "           ,        ,         , inside",
    "           , INSIDE ,         , inside",
    "           , GROUP  , bare    , group",
    "           , PUBLIC , bare    , public",
    "VERBATIM   ,        ,         , inside",
    "VERBATIM   , GROUP  ,         , group",
    "VERBATIM   , PUBLIC , bare    , public",
    "VERBATIM   , PUBLIC , back    , inside",
    "INTERPRETED,        ,         , inside",
    "INTERPRETED, PUBLIC ,         , public",
    "PARAPHRASE ,        ,         , group",
    "NOTE       ,        ,         , group",
    "SUMMARY    ,        ,         , group",
    "NOTE       , INSIDE ,         , inside",
    "NOTE       , GROUP  , bare    , group",
    "NOTE       , PUBLIC , bare    , group",
    "NOTE       , PUBLIC , day     , group",
    "NOTE       , PUBLIC , role    , group",
    "NOTE       , PUBLIC ,         , public",
    "SUMMARY    , PUBLIC ,         , public",
    "NOTE       , PUBLIC , back    , inside",
  })
  void the_widest_readers_follow_from_form_and_permission(
      TextForm form, Readers given, String how, String widest) {
    Contribution said =
        SAID.withForm(Optional.ofNullable(form))
            .withDissent(Text.of("Some like Sundays quiet."))
            .withPermission(Optional.ofNullable(given).map(to -> permission(to, how)));
    Readers readers = Readers.valueOf(widest.toUpperCase(Locale.ROOT));
    for (Readers each : Readers.values()) {
      boolean may = each.compareTo(readers) <= 0;
      assertThat(said.mayBeReadBy(each)).as("%s", each).isEqualTo(may);
      assertThat(said.textFor(each)).isEqualTo(may ? Optional.of(WORDS) : Optional.empty());
      assertThat(said.dissentFor(each).isPresent()).isEqualTo(may);
    }
  }

  private static Permission permission(Readers readers, String how) {
    Permission full =
        Permission.of(readers, PartialDate.parse("2025-04"), Text.of("the involvement lead"));
    return switch (how == null ? "" : how) {
      case "bare" -> Permission.of(readers);
      case "day" -> full.withRecordedBy(Optional.empty());
      case "role" -> full.withGivenOn(PartialDate.UNKNOWN);
      case "back" -> full.takenBack(PartialDate.parse("2025-05"));
      default -> full;
    };
  }

  @ParameterizedTest
  @EnumSource(Hold.class)
  void a_hold_beats_every_permission(Hold hold) {
    Contribution held =
        SAID.withForm(TextForm.NOTE).withPermission(permission(Readers.PUBLIC, "")).withHold(hold);
    assertThat(held.textFor(Readers.INSIDE)).contains(WORDS);
    assertThat(held.textFor(Readers.GROUP)).isEmpty();
    assertThat(held.textFor(Readers.PUBLIC)).isEmpty();
  }

  @Test
  void taking_permission_back_is_not_taking_the_point_back() {
    Contribution open = SAID.withPermission(Permission.of(Readers.PUBLIC));
    Contribution unprinted = open.permissionTakenBack(PartialDate.of(DAY.plusDays(9)));
    assertThat(unprinted.textFor(Readers.PUBLIC)).isEmpty();
    assertThat(unprinted.history().isWithdrawn()).isFalse();
    assertThat(unprinted.steps()).isEmpty();
    Contribution withdrawn = open.withdrawn(PartialDate.of(DAY.plusDays(9)));
    assertThat(withdrawn.history().isWithdrawn()).isTrue();
    assertThat(withdrawn.permission()).isEqualTo(open.permission());
  }

  @Test
  void permission_can_be_taken_back_where_none_was_recorded() {
    Contribution note = SAID.withForm(TextForm.NOTE);
    assertThat(note.mayBeReadBy(Readers.GROUP)).isTrue();
    assertThat(note.permissionTakenBack(PartialDate.UNKNOWN).mayBeReadBy(Readers.GROUP)).isFalse();
  }

  @Test
  void a_permission_taken_back_stays_so_on_earlier_days() {
    Contribution back =
        SAID.withPermission(Permission.of(Readers.PUBLIC))
            .permissionTakenBack(PartialDate.of(DAY.plusDays(9)));
    assertThat(back.asKnownOn(DAY).orElseThrow().textFor(Readers.PUBLIC)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "           , true",
    "SUGGESTION , true",
    "QUESTION   , true",
    "CONCERN    , true",
    "COMMENT    , true",
    "EXPERIENCE , false",
    "PRAISE     , false",
    "VIEW       , false",
    "WORK_DONE  , false",
  })
  void its_kind_says_whether_an_answer_is_owed(ContributionKind kind, boolean owed) {
    assertThat(SAID.withKind(Optional.ofNullable(kind)).isOwedAnswer()).isEqualTo(owed);
  }

  @Test
  void it_is_linked_with_others_only() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> SAID.withConflictsWith(ContributionId.of("trams"), ContributionId.of("buses")))
        .withMessage("contribution.conflictsWith[1] 'buses' is the contribution itself");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SAID.withDerivedFrom(ContributionId.of("buses")))
        .withMessage("contribution.derivedFrom[0] 'buses' is the contribution itself");
  }

  @Test
  void without_what_was_said_there_is_no_dissent_no_permission_and_no_wish() {
    Contribution redacted =
        SAID.withDissent(WORDS)
            .withPermission(Permission.of(Readers.PUBLIC))
            .withWishToBeNamed(true)
            .withHold(Hold.COMPLAINT)
            .redacted();
    assertThat(redacted.dissent()).isEmpty();
    assertThat(redacted.permission()).isEmpty();
    assertThat(redacted.wishToBeNamed()).isFalse();
    assertThat(redacted.hold()).contains(Hold.COMPLAINT);
  }
}
