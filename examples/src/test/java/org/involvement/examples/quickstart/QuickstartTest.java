package org.involvement.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class QuickstartTest {
  @Test
  void a_developer_scores_a_programme_in_five_minutes() {
    String[] file = {"strategy/south-london-2022.json"};
    assertThat(printedBy(out -> FiveMinutes.print(file, out)))
        .startsWith("UK Standards for Public Involvement, 2019\n")
        .contains("\nCANNOT_TELL\nOptional[[0.00, 1.00]]\nOptionalDouble.empty\n")
        .contains("\nOptionalDouble[0.0");
  }

  @Test
  void a_developer_scores_by_rules_of_their_own() {
    String[] file = {"strategy/south-london-2022.json"};
    assertThat(printedBy(out -> OwnRubric.print(file, out)))
        .contains("Our feedback loop, 1\n", "? Was it answered within four weeks?\n")
        .contains("Total                                    cannot tell    -  in [0.00, 1.00]");
  }

  @Test
  void a_developer_builds_the_model_in_code() {
    assertThat(printedBy(out -> InCode.print(new String[0], out)))
        .isEqualTo(
            """
            Optional[30+]
            true
            contribution.steps[5] decided on 2022-04-02 follows steps[1] decided on 2022-03-01:\
             decided → decided needs 'reopened' between them
            """);
  }

  private static String printedBy(Consumer<PrintStream> program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
