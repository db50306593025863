package org.involvement.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.involvement.page.jte.JtepageGenerated;

/**
 * A page as one HTML file that needs no other: no script, no font, no image and no address.
 *
 * <p>The templates escape all that they are given by where it stands, are compiled with the library
 * and are called as what they are, so nothing is compiled or looked up at run time.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /** {@return the page as HTML} The same page gives the same characters. */
  public static String of(Document document) {
    StringOutput out = new StringOutput();
    JtepageGenerated.render(
        new OwaspHtmlTemplateOutput(out), null, document, StyleSheet.POLICY, StyleSheet.CSS);
    return out.toString();
  }
}
