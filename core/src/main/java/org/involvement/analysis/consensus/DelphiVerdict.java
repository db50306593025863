package org.involvement.analysis.consensus;

/** What a rule of a Delphi study makes of the ratings of a statement. */
public enum DelphiVerdict {
  /** Consensus that it is to be taken in. */
  IN,
  /** Consensus that it is to be left out. */
  OUT,
  /** Neither, or both: the ratings agree on no verdict. */
  NO_CONSENSUS,
  /** Nobody rated, or nobody of a group that the rule asks for. */
  UNDECIDED
}
