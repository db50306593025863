package org.involvement.page;

import java.util.List;

/**
 * A part of a page under a heading.
 *
 * @param id where links lead to, a word
 * @param heading what it is about
 * @param blocks what stands in it
 */
public record Section(String id, String heading, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
