package org.involvement.analysis;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.analysis.vote.Cast.vote;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.analysis.loop.FeedbackGiven;
import org.involvement.analysis.loop.LoopShares;
import org.involvement.analysis.loop.ViewsAndDecisions;
import org.involvement.analysis.vote.Ballot;
import org.involvement.analysis.vote.Votes;
import org.involvement.feedback.Milestone;
import org.involvement.programme.LoopStory;
import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings as text; the numbers are counted by hand from the story. */
class FindingTextTest {
  private static final Programme STORY = LoopStory.OF_EVERY_KIND;

  @Test
  void how_far_contributions_came() {
    assertThat(LoopShares.of(STORY, Milestone.ANSWERED).toText())
        .startsWith(
            """
            answered                          all  wholly  in part         share
            by item                             4       2        0  [0.50, 0.50]
            by original item                    5       3        1  [0.60, 0.60]
              carer                             3       2        1  [0.67, 0.67]
              public                            1       0        0  [0.00, 0.00]
              staff                             2       1        0  [0.50, 0.50]
              no perspective known              1       1        0  [1.00, 1.00]
            cannot be told, by item             2       1        0  [0.50, 0.50]
            cannot be told, by original item    2       1        0  [0.50, 0.50]

            Contributions on which""");
    assertThat(LoopShares.of(LoopStory.programme(), Milestone.DECIDED).toText())
        .startsWith(
            """
            decided           all  wholly  in part  share
            by item             0       0        0      -
            by original item    0       0        0      -
            """);
  }

  @Test
  void what_was_fed_back() {
    assertThat(
            FeedbackGiven.of(
                    LoopStory.programme(
                        "a f12=receipt:contributor:email f13=receipt:contributor:email",
                        "b f12=progress:public:website:20"))
                .toText())
        .startsWith(
            """
            fed back                             times  contributions  people
            receipt to the contributor by email      2              1       ?
            progress to the public by website        1              1      20

            Each time""");
  }

  @Test
  void what_contributors_make_of_what_was_decided() {
    assertThat(ViewsAndDecisions.of(LoopStory.programme("a d11 v12")).toText())
        .startsWith("decided, and how contributors see it  contributions\n")
        .contains(
            """
            agreed, met                                       1
            agreed, partly                                    0
            """);
  }

  /** Wilson's lower bound of 1 of 1 is 1 / (1 + 1.959964²) = 0.2065. */
  @Test
  void votes_on_each_statement() {
    Votes votes =
        Stream.of(
                vote("a", "q1", 1, Ballot.AGREE),
                vote("b", "q1", 1, Ballot.PASS),
                vote("a", "q2", 1, Ballot.PASS),
                vote("b", "q2", 1, Ballot.DISAGREE),
                vote("c", "q3", 1, Ballot.PASS))
            .collect(Votes.collector());
    assertThat(votes.toText())
        .startsWith(
            """
            statement  agree  disagree  pass  no vote  lower bound
            q1             1         0     1        1         0.21
            q2             0         1     1        1         0.00
            q3             0         0     1        2            -

            Votes by the latest""");
  }

  /** A new kind of finding fails here until {@link Findings} has one. */
  @Test
  void there_is_a_finding_of_every_kind() {
    Set<Class<?>> kinds = kinds();
    assertThat(kinds).hasSizeGreaterThan(17);
    assertThat(Findings.all().map(Finding::getClass).collect(toSet())).isEqualTo(kinds);
  }

  private static Set<Class<?>> kinds() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.involvement")
            .stream()
            .filter(type -> type.isAssignableTo(Finding.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::reflect)
            .collect(toSet());
  }

  static Stream<Finding> findings() {
    return Findings.all();
  }

  @ParameterizedTest
  @MethodSource("findings")
  void each_says_what_was_measured_of_whom_what_is_left_out_and_what_it_does_not_say(
      Finding finding) {
    assertThat(finding.toText()).endsWith("\n" + finding.about());
    String words = finding.about().replace('\n', ' ');
    assertThat(words).startsWith(finding.definition() + " " + finding.denominator());
    assertThat(words).endsWith(finding.caveat() + " ");
    finding.leftOut().forEach(left -> assertThat(words).contains("Left out: " + left));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void each_fits_a_terminal(Finding finding) {
    assertThat(finding.toText().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotMatch(".*\\s"));
  }

  /** Neither marks of a markup nor what Java prints of an object. */
  @ParameterizedTest
  @MethodSource("findings")
  void each_speaks_plainly(Finding finding) {
    assertThat(List.of(finding.definition(), finding.denominator(), finding.caveat()))
        .allSatisfy(
            words ->
                assertThat(words)
                    .isNotBlank()
                    .isEqualTo(words.strip())
                    .doesNotMatch("(?s).*([\\p{Cntrl}<>{}*`@\\[\\]]|  |null|NaN|Optional).*"));
  }
}
