package org.involvement.programme;

/**
 * The sort of a barrier, or of something that helped. The first three are how the field commonly
 * sorts barriers; the sorting is ours, and {@link BarrierType} names what is met often.
 */
public enum BarrierKind {
  /** In how people feel or are treated, such as fear of not being taken seriously. */
  PSYCHOLOGICAL,
  /** In time, money, travel, health or technology. */
  PRACTICAL,
  /** In how organisations work, such as short funding. */
  STRUCTURAL,
  /** In words and papers, such as jargon or no reply. */
  COMMUNICATION,
  /** In what people expect of each other, such as an unclear role. */
  ROLE,
  /** In what would not be right, such as a breach of privacy. */
  ETHICAL,
  /** Anything else. */
  OTHER
}
