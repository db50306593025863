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
      section.blocks().forEach(block -> block.to(new Blocks()));
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

  /** The lines of each block. */
  private final class Blocks implements Block.Cases {
    @Override
    public void paragraph(Block.Paragraph paragraph) {
      text.paragraph(paragraph.text());
    }

    @Override
    public void heading(Block.Heading heading) {
      text.blank();
      text.line("", heading.text());
    }

    @Override
    public void points(Block.Points points) {
      points.points().forEach(TextPage.this::point);
    }

    @Override
    public void quote(Block.Quote quote) {
      text.line("  ", "\"" + quote.words() + "\" (" + quote.credit() + ")");
    }

    @Override
    public void exchange(Block.Exchange exchange) {
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

    @Override
    public void grid(Block.Grid grid) {
      text.blank();
      text.line("", grid.caption());
      if (!Aligned.fits(grid, Wrapped.WIDTH)) {
        grid.rows().forEach(row -> listed(grid.header(), row));
      } else {
        Aligned.lines(grid).forEach(line -> text.asIs("  " + line));
      }
      text.paragraph(grid.caveat());
    }

    @Override
    public void sheet(Block.Sheet sheet) {
      text.blank();
      text.line("", sheet.caption());
      for (Field field : sheet.fields()) {
        text.line("- ", field.name() + (field.isForPeople() ? ": " + "_".repeat(20) : ""));
        field.entries().forEach(entry -> text.line("    ", entry));
      }
    }
  }

  private void point(Point point) {
    text.line("- ", point.text());
    point.details().forEach(detail -> text.line("    ", detail));
  }

  private void listed(List<String> header, List<String> row) {
    text.line("- ", row.get(0));
    for (int i = 1; i < row.size(); i++) {
      text.line("    ", header.get(i) + ": " + row.get(i));
    }
  }
}
