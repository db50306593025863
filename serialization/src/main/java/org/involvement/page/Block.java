package org.involvement.page;

import java.util.List;
import java.util.Optional;

/** A part of a section, such as a paragraph or a table. */
public sealed interface Block {
  /** Passes this block to its case. */
  void to(Cases cases);

  /** What to do with each block; a new block is a new case. */
  interface Cases {
    /** Takes a paragraph. */
    void paragraph(Paragraph paragraph);

    /** Takes a heading. */
    void heading(Heading heading);

    /** Takes a list of points. */
    void points(Points points);

    /** Takes a quotation. */
    void quote(Quote quote);

    /** Takes what was asked, said and done. */
    void exchange(Exchange exchange);

    /** Takes a table. */
    void grid(Grid grid);

    /** Takes a sheet to fill in. */
    void sheet(Sheet sheet);
  }

  /**
   * A sentence or more.
   *
   * @param text the words
   */
  record Paragraph(String text) implements Block {
    @Override
    public void to(Cases cases) {
      cases.paragraph(this);
    }
  }

  /**
   * A heading within a section.
   *
   * @param text the words
   */
  record Heading(String text) implements Block {
    @Override
    public void to(Cases cases) {
      cases.heading(this);
    }
  }

  /**
   * A list of points.
   *
   * @param points the points
   */
  record Points(List<Point> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }

    @Override
    public void to(Cases cases) {
      cases.points(this);
    }
  }

  /**
   * Somebody's words.
   *
   * @param words what they said
   * @param credit whose they are, by role
   */
  record Quote(String words, String credit) implements Block {
    @Override
    public void to(Cases cases) {
      cases.quote(this);
    }
  }

  /**
   * What was asked, what was said to it, and what came of that.
   *
   * @param asked where and what people were asked; empty where that is not known
   * @param said the words; empty where they are not printed
   * @param credit whose they are, by role
   * @param did what came of it, a sentence each
   */
  record Exchange(Optional<String> asked, Optional<String> said, String credit, List<String> did)
      implements Block {
    public Exchange {
      did = List.copyOf(did);
    }

    @Override
    public void to(Cases cases) {
      cases.exchange(this);
    }
  }

  /**
   * A table, and where there is one the drawing made from it.
   *
   * @param caption what it shows, unlike that of any other table of the page
   * @param header the names of the columns
   * @param rows the rows; the first cell of each is its name
   * @param drawing the same as a drawing
   * @param caveat what it does not say
   */
  record Grid(
      String caption,
      List<String> header,
      List<List<String>> rows,
      Optional<Drawing> drawing,
      String caveat)
      implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public void to(Cases cases) {
      cases.grid(this);
    }
  }

  /**
   * What a person is to fill in, field by field.
   *
   * @param caption what is filled in, unlike that of any other table of the page
   * @param fields the fields
   */
  record Sheet(String caption, List<Field> fields) implements Block {
    public Sheet {
      fields = List.copyOf(fields);
    }

    @Override
    public void to(Cases cases) {
      cases.sheet(this);
    }
  }
}
