package org.involvement.programme;

/**
 * What sort of thing stands in the way of involvement. The first three are how the field commonly
 * sorts barriers; the sorting is ours.
 */
public enum BarrierKind {
  /** In how people feel or are treated, such as fear of not being taken seriously. */
  PSYCHOLOGICAL,
  /** In time, money, travel, health or technology. */
  PRACTICAL,
  /** In how organisations work, such as short funding. */
  STRUCTURAL,
  /** Anything else. */
  OTHER
}
