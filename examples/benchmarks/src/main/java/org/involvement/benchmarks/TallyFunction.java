package org.involvement.benchmarks;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The accumulate function of the rules for Drools: how many items came out how. */
public final class TallyFunction implements AccumulateFunction<Tally> {
  private static final long serialVersionUID = 1;

  @Override
  public Tally createContext() {
    return new Tally();
  }

  @Override
  public void init(Tally tally) {
    // A new tally is empty.
  }

  @Override
  public void accumulate(Tally tally, Object value) {
    tally.add((Verdict) value);
  }

  @Override
  public boolean supportsReverse() {
    return false;
  }

  @Override
  public void reverse(Tally tally, Object value) {
    throw new UnsupportedOperationException("nothing is ever retracted");
  }

  @Override
  public Figure getResult(Tally tally) {
    return tally.figure();
  }

  @Override
  public Class<?> getResultType() {
    return Figure.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    // It holds no state.
  }

  @Override
  public void readExternal(ObjectInput in) {
    // It holds no state.
  }
}
