package org.involvement.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Documents that are indented. */
final class Indented extends ObjectWriteContext.Base {
  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new Indentation();
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
