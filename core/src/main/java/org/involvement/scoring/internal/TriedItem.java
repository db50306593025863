package org.involvement.scoring.internal;

import java.util.List;
import org.involvement.scoring.rule.Fact;

/**
 * An item with its unknown facts that are tried together.
 *
 * @param key the item
 * @param facts the facts, in order
 */
record TriedItem(ItemKey key, List<Fact> facts) {}
