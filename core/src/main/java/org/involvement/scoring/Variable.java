package org.involvement.scoring;

/**
 * An unknown fact of one item.
 *
 * @param fact the fact
 * @param item the item's id
 */
record Variable(Fact fact, String item) {}
