package org.involvement.page;

import java.util.List;

/** A page as plain text of at most 80 columns, with what the drawings show as tables. */
public final class TextPage {
  private final Wrapped text = new Wrapped();

  private TextPage(Document document) {
    heading(document.title(), '=');
    document.notes().forEach(note -> text.paragraph(note));
    for (Section section : document.sections()) {
      text.blank();
      heading(section.heading(), '-');
      section.blocks().forEach(this::block);
    }
  }

  /** {@return the page as text} */
  public static String of(Document document) {
    return new TextPage(document).text.toString();
  }

  private void heading(String words, char rule) {
    text.line("", words);
    text.rule(Math.min(Wrapped.WIDTH, words.length()), rule);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      text.paragraph(paragraph.text());
    } else if (block instanceof Block.Heading heading) {
      text.blank();
      text.line("", heading.text());
    } else if (block instanceof Block.Points points) {
      points.points().forEach(this::point);
    } else if (block instanceof Block.Quote quote) {
      text.line("  ", "\"" + quote.words() + "\" (" + quote.credit() + ")");
    } else if (block instanceof Block.Exchange exchange) {
      exchange(exchange);
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else if (block instanceof Block.Sheet sheet) {
      sheet(sheet);
    }
  }

  private void point(Point point) {
    text.line("- ", point.text());
    point.details().forEach(detail -> text.line("    ", detail));
  }

  private void exchange(Block.Exchange exchange) {
    exchange.asked().ifPresent(asked -> text.line("  We asked: ", asked));
    text.line(
        "  You said: ",
        exchange
            .said()
            .map(said -> "\"" + said + "\" (" + exchange.credit() + ")")
            .orElse(exchange.credit()));
    exchange.did().forEach(did -> text.line("  We did:   ", did));
    text.blank();
  }

  private void grid(Block.Grid grid) {
    text.blank();
    text.line("", grid.caption());
    if (!Aligned.fits(grid, Wrapped.WIDTH)) {
      grid.rows().forEach(row -> listed(grid.header(), row));
    } else {
      Aligned.lines(grid).forEach(line -> text.asIs("  " + line));
    }
    text.paragraph(grid.caveat());
  }

  private void listed(List<String> header, List<String> row) {
    text.line("- ", row.get(0));
    for (int i = 1; i < row.size(); i++) {
      text.line("    ", header.get(i) + ": " + row.get(i));
    }
  }

  private void sheet(Block.Sheet sheet) {
    text.blank();
    text.line("", sheet.caption());
    for (Field field : sheet.fields()) {
      text.line("- ", field.name() + (field.isForPeople() ? ": " + "_".repeat(20) : ""));
      field.entries().forEach(entry -> text.line("    ", entry));
    }
  }
}
