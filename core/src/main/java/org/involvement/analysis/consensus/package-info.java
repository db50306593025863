/**
 * How far ratings agree on a statement: {@link org.involvement.analysis.consensus.Consensus}, the
 * RAND/UCLA rules ({@link org.involvement.analysis.consensus.RandUcla}) and rules of a Delphi study
 * ({@link org.involvement.analysis.consensus.DelphiRule}).
 */
@NullMarked
package org.involvement.analysis.consensus;

import org.jspecify.annotations.NullMarked;
