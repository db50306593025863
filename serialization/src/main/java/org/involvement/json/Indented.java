package org.involvement.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Documents indented by two blanks, with the same line ends on all platforms. */
final class Indented extends ObjectWriteContext.Base {
  private static final DefaultIndenter LINE = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(LINE)
          .withArrayIndenter(LINE);

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return PRINTER.createInstance();
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
