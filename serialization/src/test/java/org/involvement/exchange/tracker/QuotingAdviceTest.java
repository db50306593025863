package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.feedback.TextForm;
import org.involvement.programme.Programme;
import org.involvement.value.PartialDate;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotingAdviceTest {
  private final Trackers trackers;

  QuotingAdviceTest(@TempDir Path folder) {
    trackers = new Trackers(folder);
  }

  @Test
  void it_says_how_many_may_be_quoted_and_what_to_write() throws IOException {
    Programme programme = trackers.made(",,A,,,,,,,yes\n,,B,,,,,,,no\n").programme();
    assertThat(QuotingAdvice.of(programme)).contains(new QuotingAdvice(1, 2));
    assertThat(QuotingAdvice.of(programme).orElseThrow().toText())
        .isEqualTo(
            "the words of 1 of 2 contributions may be printed. Write yes under 'May be quoted' for"
                + " those who agreed");
    assertThat(new QuotingAdvice(0, 1).toText())
        .startsWith("the words of 0 of 1 contribution may be printed.");
  }

  @Test
  void where_all_may_be_quoted_there_is_none() throws IOException {
    ImportedProgramme made = trackers.made(",,A,,,,,,,\n,,B,,,,,,,\n");
    assertThat(QuotingAdvice.of(made.programme())).contains(new QuotingAdvice(0, 2));
    Text lead = Text.of("the involvement lead");
    PartialDate june = PartialDate.parse("2025-06");
    ImportedProgramme printable = made.printableOnTheWordOf(lead, june);
    assertThat(QuotingAdvice.of(printable.programme())).isEmpty();
    assertThat(printable.leftOut()).isEqualTo(made.leftOut());
    assertThat(printable.programme().contributions())
        .allSatisfy(
            said -> {
              assertThat(said.form()).contains(TextForm.NOTE);
              assertThat(said.permission()).contains(Permission.of(Readers.PUBLIC, june, lead));
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> made.printableOnTheWordOf(lead, PartialDate.UNKNOWN))
        .withMessage("permission.givenOn is missing: say when, such as 2025-06");
  }
}
