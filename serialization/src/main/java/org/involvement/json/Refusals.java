package org.involvement.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bad lines of a file, thrown or counted as was asked for. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(ContributionLines.class);

  private final String file;
  private final BadLines badLines;
  private final List<InvolvementJsonException> errors = new ArrayList<>();
  private long count;
  private int firstLine;
  private @Nullable Integer cutOffLine;
  private boolean logged;

  Refusals(String file, BadLines badLines) {
    this.file = file;
    this.badLines = badLines;
  }

  boolean goOn() {
    return badLines.goesOn();
  }

  void add(InvolvementJsonException error) {
    if (!goOn()) {
      throw error;
    }
    if (count == 0) {
      firstLine = error.line();
    }
    count++;
    if (errors.size() < badLines.most()) {
      errors.add(error);
    }
  }

  void addCutOff(InvolvementJsonException error) {
    cutOffLine = error.line();
    add(error);
  }

  long count() {
    return count;
  }

  List<InvolvementJsonException> errors() {
    return List.copyOf(errors);
  }

  boolean areCutOff() {
    return cutOffLine != null;
  }

  /** Tells of what no exception told of, once. Errors stay out: they show values. */
  void log() {
    if (!logged && goOn()) {
      logged = true;
      if (count > 0) {
        LOG.warn("{}: bad lines skipped: {}, the first is line {}", file, count, firstLine);
      }
      if (cutOffLine != null) {
        LOG.warn("{}: cut off in line {}", file, cutOffLine);
      }
    }
  }
}
