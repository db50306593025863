package org.involvement.scoring.level;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.framework.Citation;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Count;
import org.involvement.value.Text;

/** A user's own scale, and short forms for what is recorded, for tables. */
public final class OwnScale {
  public static final String ID = "own";
  public static final Citation CITATION =
      Citation.builder().authors("us").year(2024).title("Ours").publication("here").build();

  private OwnScale() {}

  public static Scale of(Scale.Kind kind, Scale.Unit unit, Level... levels) {
    return Scale.builder()
        .id(ID)
        .name("Our own scale")
        .kind(kind)
        .unit(unit)
        .citation(CITATION)
        .licence("ours")
        .addLevels(levels)
        .build();
  }

  /** Told, asked, joint: they need informed, consulted and shared power in the main decision. */
  public static Scale ladder(Scale.Unit unit) {
    return of(
        Scale.Kind.LADDER,
        unit,
        Level.of("managed", "Managed"),
        level("told", "informed"),
        level("asked", "consulted"),
        Level.of("heard", "Heard"),
        level("joint", "shared"));
  }

  public static LevelId id(String level) {
    return LevelId.of(ID, level);
  }

  public static List<LevelId> ids(String levels) {
    return words(levels).map(OwnScale::id).toList();
  }

  public static Level level(String id, String requirement) {
    return Level.of(id, id).withRequirement(requirement(requirement));
  }

  /** Such as 'shared in designing delivering, in 3, yes co-chaired'. */
  public static Requirement requirement(String text) {
    var requirement = Requirement.builder();
    for (String part : text.split(", ", -1)) {
      if (part.matches("in \\d+")) {
        requirement.leastStages(Long.parseLong(part.substring(3)));
      } else if (part.startsWith("yes ")) {
        words(part.substring(4)).map(Practice::of).forEach(requirement::addPractices);
      } else {
        String[] sides = part.split(" in ", -1);
        requirement.power(power(sides[0]));
        words(sides.length > 1 ? sides[1] : "").map(Stage::of).forEach(requirement::addStages);
      }
    }
    return requirement.build();
  }

  /** Such as 'designing shared by organisation, designing none to carer by document'. */
  public static List<PowerRecord> says(String text) {
    return parts(text)
        .map(
            part -> {
              String[] words = part.split(" ", -1);
              boolean ofSome = words[2].equals("to");
              return PowerRecord.builder()
                  .stage(Stage.of(words[0]))
                  .power(power(words[1]))
                  .perspective(ofSome ? Optional.of(Perspective.of(words[3])) : Optional.empty())
                  .basis(basis(words[words.length - 1]))
                  .build();
            })
        .toList();
  }

  /** Such as 'co-chaired yes by organisation, plain-language n/a by document'. */
  public static List<PracticeRecord> practices(String text) {
    return parts(text)
        .map(
            part -> {
              String[] words = part.split(" ", -1);
              return PracticeRecord.of(
                  Practice.of(words[0]), answer(words[1]), basis(words[words.length - 1]));
            })
        .toList();
  }

  /** Such as 'joint by organisation'. */
  public static List<Promise> promises(String text) {
    return parts(text)
        .map(part -> part.split(" ", -1))
        .map(words -> Promise.of(id(words[0]), basis(words[2])))
        .toList();
  }

  /** Such as 'told 3, joint 4+'. */
  public static List<LevelRating> ratings(String text) {
    return parts(text)
        .map(part -> part.split(" ", -1))
        .map(words -> LevelRating.of(id(words[0]), Count.parse(words[1])))
        .toList();
  }

  public static Activity activity(String id, String says) {
    return Activity.builder().id(ActivityId.of(id)).power(says(says)).build();
  }

  private static Answer answer(String word) {
    return switch (word) {
      case "yes" -> Answer.YES;
      case "partly" -> Answer.PARTLY;
      case "no" -> Answer.NO;
      case "n/a" -> Answer.doesNotApply(Text.of("why"), Text.of("who"));
      case "withheld" -> Answer.PREFER_NOT_TO_SAY;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Power power(String word) {
    return Power.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Basis basis(String word) {
    return Basis.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Stream<String> parts(String text) {
    return text.isBlank() ? Stream.of() : Arrays.stream(text.split(", ", -1));
  }

  private static Stream<String> words(String text) {
    return text.isBlank() ? Stream.of() : Arrays.stream(text.split(" ", -1));
  }
}
