package org.involvement.exchange.tracker;

import java.util.Optional;
import java.util.Set;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.TextForm;
import org.involvement.value.Permission;
import org.involvement.value.Readers;

/**
 * The meaning of a cell under 'May be quoted'. With yes, the row holds words of people who agreed
 * that the public reads them. Otherwise it is a note of the organisation: with no it is for inside
 * only, and an empty cell leaves open who may read it.
 */
@SuppressWarnings("ImmutableEnumChecker") // a permission is made of immutable values only
enum PiritPermission {
  YES(TextForm.VERBATIM, Optional.of(Permission.of(Readers.PUBLIC))),
  NO(TextForm.NOTE, Optional.of(Permission.of(Readers.INSIDE))),
  EMPTY(TextForm.NOTE, Optional.empty()),
  /** Neither yes nor no, which is treated as no. */
  UNCLEAR(TextForm.NOTE, Optional.of(Permission.of(Readers.INSIDE)));

  /** Our own judgement of what is a clear yes or no; spreadsheets write TRUE and FALSE. */
  private static final Set<String> YES_WORDS = Set.of("yes", "y", "true", "yes please");

  private static final Set<String> NO_WORDS =
      Set.of("no", "n", "false", "no thanks", "no thank you");

  private final TextForm form;
  private final Optional<Permission> permission;

  PiritPermission(TextForm form, Optional<Permission> permission) {
    this.form = form;
    this.permission = permission;
  }

  /** Reads a cell. */
  static PiritPermission parse(Optional<String> cell) {
    if (cell.isEmpty()) {
      return EMPTY;
    }
    String plain = PiritHeadings.plain(cell.get());
    if (YES_WORDS.contains(plain)) {
      return YES;
    }
    return NO_WORDS.contains(plain) ? NO : UNCLEAR;
  }

  /** What is written for a contribution; nobody may read more of it afterwards than before. */
  static PiritPermission of(Contribution contribution) {
    if (contribution.form().filter(TextForm::isOrganisations).isPresent()) {
      return contribution.mayBeReadBy(Readers.GROUP) ? EMPTY : NO;
    }
    return contribution.mayBeReadBy(Readers.PUBLIC) ? YES : NO;
  }

  /** The form of the words in such a row. */
  TextForm form() {
    return form;
  }

  /** Who may read them, where that is said. */
  Optional<Permission> permission() {
    return permission;
  }

  /** What is in the cell; empty where it stays so. */
  String cell() {
    return switch (this) {
      case YES -> "yes";
      case NO, UNCLEAR -> "no";
      case EMPTY -> "";
    };
  }

  /** Whether a contribution says more of this than the cell does. */
  boolean isLessThan(Contribution contribution) {
    return contribution.form().filter(known -> known != form).isPresent()
        || (contribution.permission().isPresent() && !contribution.permission().equals(permission));
  }
}
