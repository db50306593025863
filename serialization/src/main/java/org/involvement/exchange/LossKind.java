package org.involvement.exchange;

/**
 * A kind of loss, such as 'rows that name no change'. Each format has its own kinds: constants, or
 * records if values belong to it, such as the columns that are not known. Two losses are of one
 * kind if the kinds are equal, whatever their words.
 */
public interface LossKind {
  /** {@return the kind in words, such as 'rows that name no change'} */
  String toText();
}
