package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Block;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.programme.Reflection;

/** How people look back, as far as they may be quoted. */
final class ReflectionSection {
  private ReflectionSection() {}

  static Section of(Programme programme, Names names) {
    List<Block> blocks = new ArrayList<>();
    programme.reflections().stream()
        .filter(Reflection::quotable)
        .map(one -> new Block.Quote(one.words().value(), names.credit(one)))
        .forEach(blocks::add);
    if (blocks.isEmpty()) {
      blocks.add(new Block.Paragraph("Nothing is recorded that may be quoted."));
    }
    return new Section("reflections", "How it is looked back on", blocks);
  }
}
