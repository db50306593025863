package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import org.involvement.page.Block;
import org.involvement.page.Section;
import org.involvement.programme.Programme;

/** How people look back, as far as readers may read it. */
final class ReflectionSection {
  private ReflectionSection() {}

  static Section of(Programme programme, Credits credits, ReleaseLevel level) {
    List<Block> blocks = new ArrayList<>();
    programme.reflections().stream()
        .flatMap(
            one ->
                one
                    .wordsFor(level.readers())
                    .map(words -> new Block.Quote(words.value(), credits.of(one)))
                    .stream())
        .forEach(blocks::add);
    if (blocks.isEmpty()) {
      blocks.add(new Block.Paragraph("Nothing is recorded that may be quoted."));
    }
    return new Section("reflections", "How it is looked back on", blocks);
  }
}
