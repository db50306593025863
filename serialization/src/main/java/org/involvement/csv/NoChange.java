package org.involvement.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in an outcome column that name no change, such as 'No change required', 'N/A', 'Rejected'
 * or 'Awaiting response'.
 *
 * <p>A cell names no change if each of its parts names none; punctuation and dashes separate parts.
 * So 'Noted. No action needed' names none, and 'No change to the hours; the form is shorter' names
 * one. A status such as 'Accepted' says that a change was agreed, not that it happened; 'Done' says
 * that it happened.
 *
 * <p>The words are our own judgement, from trackers and response tables that were seen. In doubt a
 * cell names a change: it then stays in the record.
 */
final class NoChange {
  /** Longer cells are prose that no list of phrases can judge. */
  private static final int LONGEST = 300;

  private static final Pattern NOT_APPLICABLE = Pattern.compile("\\bn\\s?[/.\\\\]\\s?a\\b\\.?");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[.,;:!?()\\[\\]\\v|…•–—]+|(?<=\\s)-+(?=\\s)");

  /** Symbols such as a tick or a thumb say something; dashes and dots say nothing. */
  private static final Pattern TICK = Pattern.compile("\\p{So}");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** After these words a part may go on to name a change. */
  private static final String TURN =
      any(
          "but|however|except|instead|although|though|apart|other|than|only|unless|without|then|now"
              + "|longer|more|anymore|while|whereas|rather|so|and");

  private static final String VERB = any("is|are|was|were|has|have|had|been|will|would|we|they");

  private static final String FEW_WORDS = "(?: (?!" + TURN + "\\b|" + VERB + "\\b)\\S+){1,5}";
  private static final String CLAUSE = "(?: (?!" + TURN + "\\b)\\S+){1,20}";

  private static final String DATE =
      "(?:"
          + any("in|by|for|from|on|to|until|till|after|early|late|mid|end|of|the|this|next")
          + " )*"
          + any(
              "\\d+(?:st|nd|rd|th)?|q\\d|year|month|quarter|meeting|spring|summer|autumn|winter"
                  + "|jan\\w*|feb\\w*|mar|march|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*"
                  + "|nov\\w*|dec\\w*")
          + "(?: \\d+)*";

  private static final String NOUN =
      "(?:"
          + any(
              "any|further|other|additional|specific|significant|major|direct|immediate|formal|real"
                  + "|known|visible|obvious|clear|material|measurable|demonstrable|substantive|such")
          + " )*"
          + any(
              "changes?|impacts?|actions?|amendments?|differences?|effects?|revisions?|edits?"
                  + "|modifications?|alterations?|adjustments?|updates?|improvements?|outcomes?"
                  + "|influence|results?|evidence|repl(?:y|ies)|responses?|answers?|comments?"
                  + "|progress|funds|funding|budget|money|resources?|capacity|time");

  private static final String BE =
      "(?: "
          + any(
              "is|are|was|were|be|been|being|has|have|had|will|could|can|would|to|currently|yet"
                  + "|considered|deemed|felt|thought|therefore")
          + ")*";

  /** Verbs and adjectives for a change that was not made. */
  private static final String DONE =
      any(
          "required|needed|necessary|made|taken|planned|proposed|identified|recorded|reported|noted"
              + "|seen|observed|found|possible|feasible|practical|practicable|affordable|viable"
              + "|agreed|accepted|adopted|approved|supported|upheld|known|expected|implemented"
              + "|introduced|occurred|resulted|happened|appropriate|applicable|relevant|warranted"
              + "|justified|evident|apparent|documented|captured|measured|evaluated|assessed"
              + "|decided|determined|confirmed|available|received|given|achieved|realised|due"
              + "|changed?|actioned|progressed|pursued|done|started|completed|sure|clear|certain"
              + "|taken forward|taken up|acted (?:up)?on|report|add|say");

  private static final String WHEN =
      any(
          "yet|as yet|so far|to date|currently|at present|for now|at the moment|as a result"
              + "|at th(?:is|e) (?:time|stage|point|moment|present time)"
              + "|this (?:year|time|month|quarter|round|cycle)");

  private static final String ABOUT =
      any("to|in|on|for|of|from|with|by|about|regarding|following|within|at|until|before|after")
          + FEW_WORDS;

  private static final String REASON = any("because|due to|owing to|as|since|given") + CLAUSE;

  private static final String SHORT_REST =
      "(?: " + WHEN + ")?(?: " + DATE + ")?(?: " + REASON + ")?";

  private static final String REST = "(?: " + ABOUT + ")?" + SHORT_REST;

  private static final Pattern NONE =
      whole(
          "0|nil|no|none|nothing|na|n a|unknown|tba|tbc|tbd",
          // No further action was needed at this stage
          "(?:there "
              + any("is|was|were|has been|have been|will be")
              + " )?"
              + any("no|zero|without|not any")
              + " "
              + NOUN
              + "(?: "
              + any("or|nor|and")
              + "(?: no)? "
              + NOUN
              + ")*"
              + "(?: "
              + ABOUT
              + ")?(?:"
              + BE
              + " "
              + DONE
              + ")?"
              + REST,
          // Nothing has changed yet
          any("nothing|none|nil")
              + "(?: "
              + any("else|further|specific|significant")
              + ")?"
              + "(?: "
              + ABOUT
              + ")?(?:"
              + BE
              + " "
              + DONE
              + ")?"
              + REST,
          // This has not been possible
          "(?:(?:this|it|that|we) )?(?:(?:is|was|are|were|has|have|had|could|will|did|do) )?"
              + any("not|cannot|can not|yet to be|to be")
              + BE
              + " "
              + DONE
              + REST,
          "not " + any("yet|" + WHEN) + REST,
          "(?:not|outside|out of|beyond)(?: (?:of|in|within))?(?: (?:our|the|its))? "
              + any("scope|remit|control|hands|responsibility|powers?|gift|budget")
              + REST,
          "to (?:be )?"
              + any("follow|come|discuss(?:ed)?|review(?:ed)?|consider(?:ed)?|announced|advised")
              + REST,
          // A status
          any("reject(?:ed)?|declined?|refused?|dismissed|noted?") + REST,
          any("deferred?|postponed?|planned|scheduled|pending|ongoing|on going|on hold")
              + SHORT_REST,
          // 'Closed on Sundays' is a change
          any(
                  "delayed|proposed|parked|paused|open|closed|outstanding|withdrawn|duplicate"
                      + "|unsure|unclear|undecided|acknowledged?|underway")
              + "(?: "
              + WHEN
              + ")?(?: "
              + REASON
              + ")?",
          "(?:not |partially |partly |in part )?"
              + any("(?:dis)?agreed?|accept(?:ed)?|support(?:ed)?|approved?")
              + "(?: in (?:principle|part|full))?",
          "in (?:part|principle)",
          any("duly|(?:comments?|points?|feedback|suggestions?|views?)(?: is| are| was| were)?")
              + " "
              + any("noted|acknowledged|rejected"),
          "(?:(?:still|currently) )?(?:work )?"
              + any("in|under|being")
              + " "
              + any(
                  "progress|discussion|development|hand|review|consideration|investigation|way"
                      + "|considered|discussed|reviewed|investigated|explored|looked (?:at|into)")
              + REST,
          "already(?: (?:in|been|being|so|is|are|was))*(?: "
              + any("place|exists?|done|covered|addressed|available|provided|included|met|the case")
              + ")?",
          // An answer to come
          any("dont|don t|do not") + " know" + REST,
          "too " + any("early|soon") + "(?: to " + any("say|tell|know|judge|measure") + ")?",
          "remains to be seen|wait and see",
          "(?:still )?"
              + any("await(?:ing|s)?|waiting (?:for|on|to hear)|subject to")
              + FEW_WORDS
              + SHORT_REST,
          "pending (?:\\S+ ){0,3}"
              + any(
                  "approval|agreement|advice|confirmation|consultation|decision|discussions?"
                      + "|feedback|funding|meeting|outcome|response|results?|review|sign off")
              + SHORT_REST,
          // As it was
          "(?:(?:this|it|to) )?(?:(?:remain|stay|keep|kept|left|leave)(?:s|ed)? )?"
              + any("unchanged|the same|as is|as it is|as before"));

  /** Next to words that name no change, these name none either. */
  private static final Pattern BESIDE =
      whole(
          REASON,
          WHEN,
          DATE,
          "too \\S+",
          "(?:lack of|insufficient|not enough)" + FEW_WORDS,
          "(?:please )?see" + FEW_WORDS,
          "sorry|thanks|thank you");

  private NoChange() {}

  /** Whether a cell is filled with words that name no change. */
  static boolean isSaidIn(String cell) {
    List<String> parts = cell.length() > LONGEST ? List.of(cell) : parts(cell);
    return parts.isEmpty()
        ? !TICK.matcher(cell).find()
        : parts.stream().anyMatch(part -> is(NONE, part))
            && parts.stream().allMatch(part -> is(NONE, part) || is(BESIDE, part));
  }

  private static List<String> parts(String cell) {
    String plain = cell.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['’]", "");
    String joined = NOT_APPLICABLE.matcher(plain).replaceAll("na").replaceAll("[/\\\\]", " or ");
    return Arrays.stream(BETWEEN_PARTS.split(joined))
        .map(part -> BETWEEN_WORDS.matcher(part).replaceAll(" ").strip())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static boolean is(Pattern phrases, String part) {
    return phrases.matcher(part).matches();
  }

  private static Pattern whole(String... phrases) {
    return Pattern.compile(any(String.join("|", Stream.of(phrases).map(NoChange::any).toList())));
  }

  private static String any(String words) {
    return "(?:" + words + ")";
  }
}
