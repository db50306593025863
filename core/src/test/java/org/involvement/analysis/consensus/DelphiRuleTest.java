package org.involvement.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.analysis.consensus.DelphiClause.Limit;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.RatingCounts;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class DelphiRuleTest {
  private static final DelphiRule EACH =
      DelphiRule.SEVENTY_PERCENT_OR_HALF.inEachOf(Perspective.CARER, Perspective.STAFF);

  // The rules as published, at their edges: 14 of 20 are 70 %, 3 of 20 are 15 %, 10 of 20 are 50 %.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0-2-0-4-0-0-7-0-7   | IN           | IN
          0-3-0-3-0-0-7-0-7   | NO_CONSENSUS | NO_CONSENSUS
          0-2-0-5-0-0-7-0-6   | NO_CONSENSUS | NO_CONSENSUS
          7-7-0-4-0-0-0-0-2   | OUT          | OUT
          7-7-0-3-0-0-0-0-3   | NO_CONSENSUS | OUT
          0-0-0-10-0-0-5-0-5  | NO_CONSENSUS | OUT
          0-0-0-9-0-0-5-0-6   | NO_CONSENSUS | NO_CONSENSUS
          0-0-0-0-0-0-0-0-1   | IN           | IN
          0-0-0-0-0-0-0-0-0   | UNDECIDED    | UNDECIDED""")
  void seventy_per_cent_and_its_variant(
      String counts, DelphiVerdict verdict, DelphiVerdict variant) {
    RatingTally tally = Panel.of(counts);
    assertThat(DelphiResult.of(tally, DelphiRule.SEVENTY_PERCENT).verdict()).isEqualTo(verdict);
    assertThat(DelphiResult.of(tally, DelphiRule.SEVENTY_PERCENT_OR_HALF).verdict())
        .isEqualTo(variant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0-0-0-0-0-0-0-0-9 | 0-0-0-0-0-0-3-0-0 | IN           | carer in, staff in
          0-0-0-0-0-0-0-0-9 | 0-0-0-3-0-0-2-0-0 | NO_CONSENSUS | carer in, staff out
          3-0-0-0-0-0-0-0-3 | 0-0-0-0-4-0-0-0-0 | OUT          | carer out, staff out
          0-0-0-0-0-0-0-0-9 | 0-0-0-1-0-0-2-0-0 | NO_CONSENSUS | carer in, staff no consensus
          0-0-0-0-0-0-0-0-9 | 0-0-0-0-0-0-0-0-0 | UNDECIDED    | carer in, staff undecided""")
  void in_each_group(String carers, String staff, DelphiVerdict verdict, String groups) {
    DelphiResult result = DelphiResult.of(Panel.of("carer", carers, "staff", staff), EACH);
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.toString()).endsWith("; " + groups);
  }

  @Example
  void a_group_that_is_not_there_is_empty() {
    DelphiResult result = DelphiResult.of(Panel.of("carer", "0-0-0-0-0-0-0-0-9"), EACH);
    assertThat(result).hasToString("undecided: 0-0-0-0-0-0-0-0-9; carer in, staff undecided");
    assertThat(result.definition())
        .isEqualTo(
            "Consensus by the rule: in: at least 70 % on 7 to 9 and less than 15 % on 1 to 3; out:"
                + " at most 50 % on 7 to 9; in each of carer, staff");
    assertThat(result.denominator()).isEqualTo("9 who rated, of 9 asked");
    assertThat(result.leftOut()).isEmpty();
    assertThat(result.caveat()).startsWith("By this rule, which should have been fixed before");
  }

  @Example
  void a_group_that_the_rule_does_not_name_is_left_out() {
    String all = "0-0-0-0-0-0-0-0-9";
    DelphiResult result =
        DelphiResult.of(
            Panel.of("carer", all, "staff", all, "resident", "2-0-0-0-0-0-0-0-0"), EACH);
    assertThat(result).hasToString("in: 2-0-0-0-0-0-0-0-18; carer in, staff in");
    assertThat(result.leftOut()).hasToString("[2: ratings in no group that the rule names]");
  }

  @Example
  void those_who_gave_no_rating_leave_the_denominator() {
    RatingTally tally =
        Stream.of(
                Rating.of(Perspective.CARER, 9),
                Rating.none(Perspective.CARER),
                Rating.none(Perspective.CARER))
            .collect(RatingTally.collector(9));
    DelphiResult result = DelphiResult.of(tally, DelphiRule.SEVENTY_PERCENT);
    assertThat(result.verdict()).isEqualTo(DelphiVerdict.IN);
    assertThat(result.leftOut()).hasToString("[2: asked, gave no rating]");
    assertThat(result).hasToString("in: 0-0-0-0-0-0-0-0-1");
  }

  @Example
  void what_is_both_in_and_out_is_no_consensus() {
    List<DelphiClause> always = List.of(DelphiClause.of(1, 3, Limit.AT_LEAST, 0));
    assertThat(
            DelphiResult.of(Panel.of("1-0-0"), new DelphiRule(always, always, List.of())).verdict())
        .isEqualTo(DelphiVerdict.NO_CONSENSUS);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, false, true, true",
    "MORE_THAN, false, false, true",
    "AT_MOST, true, true, false",
    "LESS_THAN, true, false, false"
  })
  void a_share_is_held_against_its_limit_exactly(
      Limit limit, boolean below, boolean at, boolean above) {
    DelphiClause third = new DelphiClause(2, 3, limit, new BigDecimal("33.30"));
    assertThat(third.holds(RatingCounts.of(668, 332, 0))).isEqualTo(below);
    assertThat(third.holds(RatingCounts.of(667, 333, 0))).isEqualTo(at);
    assertThat(third.holds(RatingCounts.of(666, 332, 2))).isEqualTo(above);
    assertThat(third.toString()).endsWith(" 33.3 % on 2 to 3");
  }

  @Example
  void a_rule_that_reaches_beyond_the_scale_is_refused_also_where_nobody_rated() {
    assertThat(Outcome.of(() -> DelphiResult.of(Panel.of("0-1-1-6-4"), DelphiRule.SEVENTY_PERCENT)))
        .isEqualTo("delphiClause.last 9 is off the scale from 1 to 5");
    assertThat(Outcome.of(() -> DelphiResult.of(RatingTally.none(8), DelphiRule.SEVENTY_PERCENT)))
        .isEqualTo("delphiClause.last 9 is off the scale from 1 to 8");
  }

  @Example
  void a_rule_says_when_it_is_in_and_when_it_is_out() {
    List<DelphiClause> some = DelphiRule.SEVENTY_PERCENT.in();
    assertThat(Outcome.of(() -> new DelphiRule(List.of(), some, List.of())))
        .isEqualTo("delphiRule.in is empty");
    assertThat(Outcome.of(() -> new DelphiRule(some, List.of(), List.of())))
        .isEqualTo("delphiRule.out is empty");
    assertThat(
            Outcome.of(
                () -> DelphiRule.SEVENTY_PERCENT.inEachOf(Perspective.STAFF, Perspective.STAFF)))
        .isEqualTo("delphiRule.groups[1] staff stands at groups[0] already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1 | 0   | ok
          7 | 9 | 100 | ok
          0 | 9 | 50  | delphiClause.first 0 is below 1
          7 | 6 | 50  | delphiClause.last 6 is below delphiClause.first 7
          7 | 9 | -1  | delphiClause.percent -1 is not from 0 to 100
          7 | 9 | 101 | delphiClause.percent 101 is not from 0 to 100""")
  void a_clause_is_checked(int first, int last, int percent, String outcome) {
    assertThat(Outcome.ok(() -> DelphiClause.of(first, last, Limit.AT_LEAST, percent)))
        .isEqualTo(outcome);
  }
}
