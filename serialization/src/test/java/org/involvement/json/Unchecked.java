package org.involvement.json;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of constructors by the rule that a schema cannot say; see {@link UncheckedRules}. */
final class Unchecked {
  private static final Map<UncheckedRules, Pattern> WORDS = new EnumMap<>(UncheckedRules.class);

  static {
    put(UncheckedRules.ONCE, "(is an id that )?stands at \\w+\\[\\d+] already");
    put(UncheckedRules.COUNT, "is below count\\.min .*", "is above accessNeeds\\..*");
    put(UncheckedRules.AMOUNT, "has more than 30 digits, or more than 15 after the point");
    put(UncheckedRules.ADDRESS, "is not an http or https address");
    put(UncheckedRules.PERIOD, "is before period\\.start .*");
    put(
        UncheckedRules.REFERENCE,
        "is not an id of this programme",
        "is a level of no published scale and of none here",
        "is that of a published scale");
    put(
        UncheckedRules.STEPS,
        "is the contribution itself",
        "goes on in a circle: .*",
        "is before contribution\\.raisedOn .*",
        "(follows|names step|undoes|is before it was raised).*");
    put(
        UncheckedRules.PERMISSION,
        "is before permission\\.givenOn .*",
        "is the day of something that did not happen: .*",
        "is itself made of .*");
    put(UncheckedRules.DAYS, "is after programme\\.asOf .*", "is before decision\\.day .*");
    put(
        UncheckedRules.ATTENDANCE,
        "needs either a perspective or a stakeholder",
        "needs a planned or an actual count",
        "(is|are) given for a person",
        "is of something that helped: .*",
        "needs a count of members, of joined or of left",
        "says nothing of payment",
        "is not an e-mail address .*",
        "is given together with activity\\.period .*",
        "does not look back: only people do");
    put(
        UncheckedRules.RATINGS,
        "does not have the \\d+ points of the scale",
        "holds more than 2,147,483,647 ratings",
        "is fewer than the \\d+ who rated");
    put(
        UncheckedRules.SCALE,
        "of '.*' asks for less than that of the lower level '.*'",
        "is said of a scale with(out| an) order",
        "is not the lowest level",
        "is no level of this scale");
    put(UncheckedRules.STANDARDS, "is this set itself");
    put(
        UncheckedRules.CROSSWALK,
        "is no set of these",
        "is no level of these scales",
        "is a level of the same scale as .*",
        "is of the same two levels as the mapping at \\d+");
    put(
        UncheckedRules.RULES,
        "is not an answer of '.*' above no.*",
        "is not what '.*' (takes|is a fact of).*",
        "is derived from the record: ask it as a share",
        "is a fact of .*",
        "is the moment .*",
        "is between\\.worst",
        "is missing before the last",
        "is not where the band before ends.*",
        "ends the last band",
        "is not above band\\.from .*",
        "is not from 1 to the number of operands \\d+",
        "has no levels that can be compared");
    put(
        UncheckedRules.SCORES,
        "is below bounds\\.low .*",
        "is outside \\[.*",
        "has no score\\.bounds",
        "is there without a least, or missing beside one",
        "is below difference\\.low .*");
    put(UncheckedRules.LEVELS, "stands beside an activity", "does not lead to .*");
  }

  private Unchecked() {}

  /** The rules that a constructor may have meant by its words. */
  static Set<UncheckedRules> rules(String words) {
    return WORDS.entrySet().stream()
        .filter(each -> each.getValue().matcher(words).matches())
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static void put(UncheckedRules rule, String... words) {
    WORDS.put(rule, Pattern.compile(String.join("|", words)));
  }
}
