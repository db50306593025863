package org.involvement.exchange.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in an outcome column that name no change, such as 'No change required', 'N/A', 'Rejected'
 * or 'Awaiting response'.
 *
 * <p>A cell names no change if each of its parts names none; punctuation and dashes separate parts.
 * So 'Noted. No action needed' names none, and 'No change to the hours; the form is shorter' names
 * one. A status such as 'Accepted' says that a change was agreed, not that it happened; 'Done' says
 * that it happened. After words that name no change, a part may say why: that something was too
 * small, or that someone did not agree.
 *
 * <p>The words are our own judgement, from trackers and response tables that were seen. In doubt a
 * cell names a change.
 */
final class NoChange {
  private static final Pattern NAME = Pattern.compile("<([a-z ]+)>");

  /** Longer cells are prose that no list of phrases can judge. */
  private static final int LONGEST = 300;

  private static final Pattern NOT_APPLICABLE = Pattern.compile("\\bn\\s?[/.\\\\]\\s?a\\b\\.?");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[.,;:!?()\\[\\]\\v|…•–—]+|(?<=\\s)-+(?=\\s)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Symbols such as a tick or a thumb say something; dashes and dots say nothing. */
  private static final Pattern TICK = Pattern.compile("\\p{So}");

  /**
   * The meaning of the names in angle brackets. Free words end before a turn, such as 'but',
   * because words after it may name a change.
   */
  private static final String NAMES =
      """
      turn     = but|however|except|instead|although|though|apart|other|than|only|unless|without|then|now
      turn     = longer|more|anymore|while|whereas|rather|so|and
      verb     = is|are|was|were|has|have|had|been|will|would|we|they
      words    = ( (?!<turn>\\b|<verb>\\b)\\S+){1,5}
      free     = (?!<turn>\\b)\\S+
      matter   = (the |this |that |your |their |our )?(suggestion|request|idea|proposal|comment|point|recommendation|change|this|that|it)s?
      reason   = (because|due to|owing to|as|since|given)( (?!<turn>\\b)\\S+){1,20}
      about    = (to|in|on|for|of|from|with|by|about|regarding|following|within|at|until|before|after)<words>
      when     = yet|as yet|so far|to date|currently|at present|for now|at the moment|as a result
      when     = at th(is|e) (time|stage|point|moment|present time)|this (year|time|month|quarter|round|cycle)
      month    = (jan|feb|apr|aug|sep|oct|nov|dec)\\w*|mar|march|may|june?|july?|spring|summer|autumn|winter
      date     = (<before> )*(<month>|\\d+(st|nd|rd|th)?|q\\d|year|month|quarter|meeting)( \\d+)*
      before   = in|by|for|from|on|to|until|till|after|early|late|mid|end|of|the|this|next
      soon     = ( <when>)?( <date>)?( <reason>)?
      rest     = ( <about>)?<soon>
      kind     = any|further|other|additional|specific|significant|major|direct|immediate|formal|real|known
      kind     = visible|obvious|clear|material|measurable|demonstrable|substantive|such
      change   = (<kind> )*(changes?|impacts?|actions?|amendments?|differences?|effects?|revisions?|edits?)
      change   = (<kind> )*(modifications?|alterations?|adjustments?|updates?|improvements?|outcomes?|results?)
      change   = (<kind> )*(influence|evidence|repl(y|ies)|responses?|answers?|comments?|progress)
      change   = (<kind> )*(funds|funding|budget|money|resources?|capacity|time)
      be       = is|are|was|were|be|been|being|has|have|had|will|could|can|would|to|currently|yet
      be       = considered|deemed|felt|thought|therefore
      done     = required|needed|necessary|made|taken|planned|proposed|identified|recorded|reported|noted|seen
      done     = observed|found|possible|feasible|practical|practicable|affordable|viable|agreed|accepted
      done     = adopted|approved|supported|upheld|known|expected|implemented|introduced|occurred|resulted
      done     = happened|appropriate|applicable|relevant|warranted|justified|evident|apparent|documented
      done     = captured|measured|evaluated|assessed|decided|determined|confirmed|available|received|given
      done     = achieved|realised|due|changed?|actioned|progressed|pursued|done|started|completed|sure|clear
      done     = certain|taken forward|taken up|acted (up)?on|report|add|say
      not done = ( <about>)?(( <be>)* <done>)?<rest>
      """;

  private static final Pattern NONE =
      phrases(
          """
          0|nil|no|none|nothing|na|n a|unknown|tba|tbc|tbd
          (there (is|was|were|has been|have been) )?(no|zero|without|not any) <change>( (or|nor|and)( no)? <change>)*<not done>
          (nothing|none|nil)( (else|further|specific|significant))?<not done>
          ((this|it|that|we) )?((is|was|are|were|has|have|had|could|will|did|do) )?(not|cannot|can not)( <be>)* <done><rest>
          (yet )?to be <done><rest>
          not (yet|<when>)<rest>
          (not|outside|out of|beyond)( of| in| within)?( our| the| its)? (scope|remit|control|hands|responsibility|powers?|gift|budget)<rest>
          to (be )?(follow|come|discuss(ed)?|review(ed)?|consider(ed)?|announced|advised)<rest>
          (reject(ed)?|declined?|refused?|dismissed|noted?|discussed|considered)<rest>
          <matter> ((is|was|are|were|has been|have been) )?(not (<be> )*<done>|rejected|declined|refused|dismissed)<rest>
          ((we|i|they|this|it|the (team|board|study|trust|sponsor|funder)) )?(unable to|(is|am|are|was|were|been) (unable|not able) to|not able to|could not|couldnt|cannot|cant)( <free>){1,8}
          ((this|that|it|we|they|these) )?(will|would|may|might|could|should)( be)? (consider(ed)?|review(ed)?|discuss(ed)?|look(ed)? at|revisit(ed)?|explored?)( <free>){0,8}
          too (late|early|soon|costly|expensive|difficult|complex|complicated)( (to|for)( <free>){1,8})?<soon>
          (please )?see (above|below|earlier|previous|row|line|comment|note|reply|response|answer)( <free>){0,4}
          (same )?as (above|before|previously|already)( (stated|noted|explained|said|discussed))?|ditto
          (deferred?|postponed?) (to|until|till|for)( <free>){1,6}
          (deferred?|postponed?|planned|scheduled|pending|ongoing|on going|on hold)<soon>
          (delayed|proposed|parked|paused|open|closed|outstanding|withdrawn|duplicate|unsure|unclear)( <when>)?( <reason>)?
          (undecided|acknowledged?|underway)( <when>)?( <reason>)?
          (not |partially |partly |in part )?((dis)?agreed?|accept(ed)?|support(ed)?|approved?)( in (principle|part|full))?
          in (part|principle)
          (duly|(comments?|points?|feedback|suggestions?|views?)( is| are| was| were)?) (noted|acknowledged|rejected)
          ((still|currently) )?(work )?(in|under) (progress|discussion|development|hand|review|consideration|investigation|way)<rest>
          ((still|currently) )?being (considered|discussed|reviewed|investigated|explored|looked (at|into))<rest>
          already( (in|been|being|so|is|are|was))*( (place|exists?|done|covered|addressed|available|provided|included|met|the case))?
          (dont|don t|do not) know<rest>
          too (early|soon)( to (say|tell|know|judge|measure))?
          remains to be seen|wait and see
          (still )?(await(ing|s)?|waiting (for|on|to hear)|subject to)<words><soon>
          pending (\\S+ ){0,3}(approval|agreement|advice|confirmation|consultation|decision|discussions?)<soon>
          pending (\\S+ ){0,3}(feedback|funding|meeting|outcome|response|results?|review|sign off)<soon>
          ((this|it|to) )?((remain|stay|keep|kept|left|leave)(s|ed)? )?(unchanged|the same|as is|as it is|as before)
          """);

  /** Next to words that name no change, these name none either. */
  private static final Pattern BESIDE =
      phrases(
          """
          <reason>|<when>|<date>
          (<free> ){0,8}(too|not enough|(did|could|would|was|were) not|didnt|couldnt|cannot|cant)( <free>){1,8}
          (but )?((we|this|it|the reason) )?((is|was|has been|have) )?(explained|discussed|noted)( <free>){0,8}
          too \\S+
          (lack of|insufficient|not enough)<words>
          (please )?see<words>
          sorry|thanks|thank you
          """);

  private NoChange() {}

  /** Returns whether a cell says something, and names no change by it. */
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

  /** One of several phrases, a line each, after the names in them were replaced. */
  private static Pattern phrases(String lines) {
    String all = String.join("|", lines.strip().split("\n", -1));
    while (NAME.matcher(all).find()) {
      all = NAME.matcher(all).replaceAll(name -> Matcher.quoteReplacement(meaning(name.group(1))));
    }
    return Pattern.compile(all);
  }

  private static String meaning(String name) {
    return NAMES
        .lines()
        .map(line -> line.split("=", 2))
        .filter(line -> line[0].strip().equals(name))
        .map(line -> line[1].strip())
        .collect(Collectors.joining("|", "(", ")"));
  }
}
