package org.involvement.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A text in Markdown, with tables, whose headings can be linked to as on GitHub. */
final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private final Node text;

  private Markdown(Node text) {
    this.text = text;
  }

  static Markdown parse(String text) {
    return new Markdown(PARSER.parse(text));
  }

  /** The words of the heading with which it begins; empty where it begins with something else. */
  Optional<String> title() {
    Node first = text.getFirstChild();
    if (!(first instanceof Heading)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    first.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            words.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            words.append(part.getLiteral());
          }
        });
    return Optional.of(words.toString());
  }

  /** Where its links lead, in the order in which they stand. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    text.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
          }
        });
    return links;
  }

  /**
   * The text as HTML.
   *
   * @param address what becomes of where a link leads
   */
  String toHtml(UnaryOperator<String> address) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .attributeProviderFactory(context -> (node, tag, values) -> adapt(tag, values, address))
        .build()
        .render(text)
        .replace("<table>", "<div class=\"wide\" tabindex=\"0\">\n<table>")
        .replace("</table>", "</table>\n</div>");
  }

  private static void adapt(String tag, Map<String, String> values, UnaryOperator<String> address) {
    values.computeIfPresent("href", (name, link) -> address.apply(link));
    if (tag.equals("pre")) {
      values.put("tabindex", "0"); // what is wider than the window is moved by the keyboard too
    }
  }
}
