package org.involvement.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.engagement.Modality;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.value.Answer;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class KebabCaseTest {
  @Test
  void constants_and_types_are_named_alike() {
    assertThat(KebabCase.of(Modality.IN_PERSON)).isEqualTo("in-person");
    assertThat(KebabCase.of(Feedback.DECISION_AND_REASON)).isEqualTo("decision-and-reason");
    assertThat(KebabCase.of(Step.FedBack.class)).isEqualTo("fed-back");
    assertThat(KebabCase.of(Answer.PreferNotToSay.class)).isEqualTo("prefer-not-to-say");
    assertThat(KebabCase.of(Answer.No.class)).isEqualTo("no");
  }
}
