package org.involvement.scoring;

import java.util.List;

/**
 * An item with its unknown facts that are tried together.
 *
 * @param key the item
 * @param facts the facts, in order
 */
record TriedItem(ItemKey key, List<Fact> facts) {}
