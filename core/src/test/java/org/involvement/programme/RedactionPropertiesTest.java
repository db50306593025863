package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.arbitrary.Programmes;
import org.involvement.engagement.LevelRating;
import org.involvement.feedback.Contribution;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;

/** What holds of every programme from which the words of one stakeholder are removed. */
class RedactionPropertiesTest {
  private static final Set<String> GO_WITH_WORDS =
      Set.of(
          "Contribution.text",
          "Contribution.dissent",
          "Contribution.permission",
          "Contribution.wishToBeNamed",
          "ContributorView.view",
          "LevelRating.comment",
          "LevelRating.permission",
          "LevelRating.stakeholder",
          "Reflection.permission",
          "Reflection.stakeholder",
          "Stakeholder.description");

  /** Components that name roles, in which words of people are not looked for. */
  private static final Set<String> ROLES = Set.of("saidBy", "recordedBy");

  /** A programme with one of its stakeholders. */
  record Case(Programme programme, StakeholderId stakeholder) {
    Programme redacted() {
      return programme.redact(stakeholder);
    }

    boolean isTheirs(Optional<StakeholderId> whom) {
      return whom.equals(Optional.of(stakeholder));
    }
  }

  @Property(tries = 500)
  void no_words_of_theirs_are_left(@ForAll("cases") Case one) throws ReflectiveOperationException {
    Set<Text> words = words(one);
    List<Text> left = new ArrayList<>();
    collect(withoutWordsOfOthers(one.redacted()), left);
    assertThat(left).noneMatch(words::contains);
    Statistics.label("said something")
        .collect(!words.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  @Property(tries = 300)
  void of_their_own_items_no_words_no_view_and_no_reason_are_left(@ForAll("cases") Case one) {
    for (Contribution said : one.redacted().contributions()) {
      if (one.isTheirs(said.stakeholder())) {
        assertThat(said).isEqualTo(said.redacted());
      }
    }
    Stream<LevelRating> ratings =
        Stream.concat(
            one.redacted().ratings().stream(),
            one.redacted().activities().stream().flatMap(each -> each.ratings().stream()));
    assertThat(ratings).noneMatch(rating -> one.isTheirs(rating.stakeholder()));
    assertThat(one.redacted().reflections()).noneMatch(each -> one.isTheirs(each.stakeholder()));
  }

  /** All that is not words, whose they are, or a view. */
  @Property(tries = 300)
  void what_is_counted_stands(@ForAll("cases") Case one) throws ReflectiveOperationException {
    Programme before = one.programme();
    Programme after = one.redacted();
    assertThat(bare(after)).isEqualTo(bare(before));
    Loops loops = Loops.of(before);
    Loops left = Loops.of(after);
    assertThat(left.open()).isEqualTo(loops.open());
    assertThat(left.overdue()).isEqualTo(loops.overdue());
    assertThat(left.overdue(30)).isEqualTo(loops.overdue(30));
    assertThat(left.decidedNotAnswered()).isEqualTo(loops.decidedNotAnswered());
    assertThat(left.answeredNotActedOn()).isEqualTo(loops.answeredNotActedOn());
    assertThat(left.cannotReceiveReply()).isEqualTo(loops.cannotReceiveReply());
    assertThat(YouSaidWeDid.of(after)).isEqualTo(YouSaidWeDid.of(before));
  }

  @Property(tries = 300)
  void once_is_enough(@ForAll("cases") Case one) {
    Programme once = one.redacted();
    assertThat(once.redact(one.stakeholder())).isEqualTo(once);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Programmes.programmes()
        .filter(programme -> !programme.stakeholders().isEmpty())
        .flatMap(
            programme ->
                Arbitraries.of(programme.stakeholders())
                    .map(stakeholder -> new Case(programme, stakeholder.id())));
  }

  private static Set<Text> words(Case one) {
    Programme all = one.programme();
    Stream<Optional<Text>> said =
        all.contributions().stream()
            .filter(each -> one.isTheirs(each.stakeholder()))
            .flatMap(each -> Stream.of(each.text(), each.dissent()));
    Stream<Optional<Text>> reflections =
        all.reflections().stream()
            .filter(each -> one.isTheirs(each.stakeholder()))
            .map(each -> Optional.of(each.words()));
    Stream<Optional<Text>> comments =
        Stream.concat(
                all.ratings().stream(),
                all.activities().stream().flatMap(each -> each.ratings().stream()))
            .filter(each -> one.isTheirs(each.stakeholder()))
            .map(LevelRating::comment);
    return Stream.of(said, reflections, comments)
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** Without what other contributors said, which may be the same words, and without titles. */
  private static Programme withoutWordsOfOthers(Programme all) {
    Text title = Text.of("A title of more than any words that are tried here");
    return Programme.builder()
        .from(all)
        .title(title)
        .organisation(Optional.empty())
        .leadRole(Optional.empty())
        .contact(Optional.empty())
        .pageCheck(Optional.empty())
        .populations(List.of())
        .contributions(
            all.contributions().stream().map(each -> each.withText(Optional.empty())).toList())
        .activities(
            all.activities().stream()
                .map(each -> each.withTitle(Optional.empty()).withRatings(noOthers(each.ratings())))
                .toList())
        .ratings(noOthers(all.ratings()))
        .reflections(
            all.reflections().stream().filter(each -> each.stakeholder().isEmpty()).toList())
        .build();
  }

  private static List<LevelRating> noOthers(List<LevelRating> ratings) {
    return ratings.stream().filter(each -> each.stakeholder().isEmpty()).toList();
  }

  private static void collect(Object part, List<Text> found) throws ReflectiveOperationException {
    if (part instanceof Text text) {
      found.add(text);
    } else if (part instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        collect(optional.get(), found);
      }
    } else if (part instanceof Collection<?> parts) {
      for (Object each : parts) {
        collect(each, found);
      }
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        if (!ROLES.contains(component.getName())) {
          collect(component.getAccessor().invoke(part), found);
        }
      }
    }
  }

  /** A part as text, without words and without what goes with them. */
  private static String bare(Object part) throws ReflectiveOperationException {
    if (part instanceof Text) {
      return "words";
    }
    if (part instanceof Optional<?> optional) {
      return optional.isPresent() ? bare(optional.get()) : "";
    }
    StringBuilder bare = new StringBuilder();
    if (part instanceof Collection<?> parts) {
      for (Object each : parts) {
        bare.append('[').append(bare(each)).append(']');
      }
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        String name = part.getClass().getSimpleName() + "." + component.getName();
        if (!GO_WITH_WORDS.contains(name)) {
          bare.append(name).append('=').append(bare(component.getAccessor().invoke(part)));
        }
      }
    } else {
      bare.append(part);
    }
    return bare.toString();
  }
}
