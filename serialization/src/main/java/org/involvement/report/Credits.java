package org.involvement.report;

import java.util.List;
import java.util.Optional;
import org.involvement.engagement.LevelRating;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.involvement.programme.Reflection;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Permission;
import org.involvement.value.StakeholderId;

/**
 * Whose words are printed, for the readers of a page: by name where the person wishes it. Outside,
 * a role is printed with words only if the person agreed and enough people of that role took part.
 * Groups and organisations are called by their descriptions.
 */
final class Credits {
  /** From as many people of a role on, it does not tell which of them spoke. */
  static final int FEWEST_OF_ROLE = 5;

  private final Names names;
  private final ReleaseLevel level;
  private final RoleCounts counts;

  Credits(Programme programme, Names names, ReleaseLevel level) {
    this.names = names;
    this.level = level;
    counts = new RoleCounts(programme);
  }

  String of(Contribution said) {
    return name(said).orElseGet(() -> role(said));
  }

  /** The name of one who wishes it, beside words that the readers may read. */
  private Optional<String> name(Contribution said) {
    return said.stakeholder()
        .filter(any -> said.wishToBeNamed() && said.textFor(level.readers()).isPresent())
        .filter(person -> !names.isWithoutCredit(Optional.of(person)))
        .flatMap(level.names()::of);
  }

  private String role(Contribution said) {
    List<Perspective> roles =
        said.perspectives().isEmpty() ? personalRoles(said.stakeholder()) : said.perspectives();
    return mayPrint(roles, said.permission()) ? names.credit(said) : Names.SOMEBODY;
  }

  String of(Reflection reflection) {
    List<Perspective> roles = personalRoles(reflection.stakeholder());
    return mayPrint(roles, reflection.permission()) ? names.credit(reflection) : Names.SOMEBODY;
  }

  String of(LevelRating rating) {
    List<Perspective> roles =
        rating.perspective().map(List::of).orElseGet(() -> personalRoles(rating.stakeholder()));
    return mayPrint(roles, rating.permission()) ? names.credit(rating) : Names.SOMEBODY;
  }

  private List<Perspective> personalRoles(Optional<StakeholderId> stakeholder) {
    return names.personalRoles(stakeholder);
  }

  private boolean mayPrint(List<Perspective> roles, Optional<Permission> permission) {
    return level.internal()
        || roles.isEmpty()
        || (permission.filter(Permission::roleMayBeNamed).isPresent()
            && counts.areAtLeast(FEWEST_OF_ROLE, roles));
  }
}
