package org.involvement.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page read as XML, which fails where it is not well-formed. */
record Markup(Document document) {
  static Markup of(String html) {
    try {
      return new Markup(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  int count(String tag) {
    return document.getElementsByTagName(tag).getLength();
  }

  List<String> ids() {
    return elements().stream()
        .filter(one -> one.hasAttribute("id"))
        .map(one -> one.getAttribute("id"))
        .toList();
  }

  List<String> labels(String role) {
    return elements().stream()
        .filter(one -> one.getAttribute("role").equals(role))
        .map(one -> one.getAttribute("aria-label"))
        .toList();
  }

  /** The words in all elements of a name. */
  List<String> words(String tag) {
    return elements().stream()
        .filter(one -> one.getTagName().equals(tag))
        .map(Element::getTextContent)
        .toList();
  }

  /** The cells of the first row of a table with a name, after the name. */
  List<String> row(String name) {
    return elements().stream()
        .filter(one -> one.getTagName().equals("tr"))
        .map(Markup::cells)
        .filter(cells -> !cells.isEmpty() && cells.get(0).equals(name))
        .findFirst()
        .map(cells -> cells.subList(1, cells.size()))
        .orElseThrow();
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      if (cell instanceof Element element) {
        cells.add(element.getTextContent().strip());
      }
    }
    return cells;
  }

  List<Element> elements() {
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
