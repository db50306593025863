package org.involvement.examples.command;

import java.io.Serial;

/** That what was given cannot be used, in words for whoever gave it. */
final class WrongInput extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  WrongInput(String what) {
    super(what);
  }
}
