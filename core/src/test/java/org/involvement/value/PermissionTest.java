package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {
  private static final PartialDate MARCH = PartialDate.parse("2025-03");
  private static final Text LEAD = Text.of("the involvement lead");

  @ParameterizedTest
  @CsvSource({
    "INSIDE, true, false, false",
    "GROUP,  true, true,  false",
    "PUBLIC, true, true,  true",
  })
  void it_is_for_its_readers_and_those_before_them(
      Readers given, boolean inside, boolean group, boolean all) {
    Permission permission = Permission.of(given);
    assertThat(permission.allows(Readers.INSIDE)).isEqualTo(inside);
    assertThat(permission.allows(Readers.GROUP)).isEqualTo(group);
    assertThat(permission.allows(Readers.PUBLIC)).isEqualTo(all);
    assertThat(given.include(Readers.INSIDE)).isEqualTo(inside);
    assertThat(given.include(Readers.GROUP)).isEqualTo(group);
    assertThat(given.include(Readers.PUBLIC)).isEqualTo(all);
  }

  @Test
  void without_one_words_are_for_inside_only() {
    assertThat(Permission.allows(Optional.empty(), Readers.INSIDE)).isTrue();
    assertThat(Permission.allows(Optional.empty(), Readers.GROUP)).isFalse();
    assertThat(Permission.allows(Optional.of(Permission.of(Readers.GROUP)), Readers.GROUP))
        .isTrue();
    assertThat(Permission.allows(Optional.of(Permission.of(Readers.GROUP)), Readers.PUBLIC))
        .isFalse();
  }

  @Test
  void one_taken_back_on_an_unknown_day_is_for_inside_only_and_says_that_there_was_one() {
    Permission back = Permission.of(Readers.PUBLIC, MARCH, LEAD).takenBack(PartialDate.UNKNOWN);
    assertThat(back.allows(Readers.INSIDE)).isTrue();
    assertThat(back.allows(Readers.GROUP)).isFalse();
    assertThat(back.allows(Readers.PUBLIC)).isFalse();
    assertThat(back.readers()).isEqualTo(Readers.PUBLIC);
    assertThat(back.givenOn()).isEqualTo(MARCH);
    assertThat(back.recordedBy()).contains(LEAD);
  }

  @Test
  void a_review_has_a_role_and_a_day() {
    assertThat(Permission.of(Readers.PUBLIC, MARCH, LEAD).isReviewed()).isTrue();
    assertThat(Permission.of(Readers.PUBLIC, PartialDate.UNKNOWN, LEAD).isReviewed()).isFalse();
    assertThat(Permission.builder().readers(Readers.PUBLIC).givenOn(MARCH).build().isReviewed())
        .isFalse();
  }

  @Test
  void it_is_not_taken_back_before_it_was_given() {
    Permission given = Permission.of(Readers.PUBLIC, MARCH, LEAD);
    assertThat(given.takenBack(PartialDate.parse("2025-03-01")).takenBack()).isTrue();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> given.takenBack(PartialDate.parse("2025-02-28")))
        .withMessage("permission.takenBackOn 2025-02-28 is before permission.givenOn 2025-03");
  }

  @Test
  void a_day_of_taking_back_belongs_to_one_that_was() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Permission.builder().readers(Readers.GROUP).takenBackOn(MARCH).build())
        .withMessage(
            "permission.takenBackOn 2025-03 is the day of something that did not happen:"
                + " permission.takenBack is false");
  }
}
