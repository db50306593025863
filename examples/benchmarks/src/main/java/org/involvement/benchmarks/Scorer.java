package org.involvement.benchmarks;

import java.util.Map;
import org.involvement.programme.Programme;

/** One way to hold a programme against the twenty rules. */
interface Scorer {
  /** The figure of each rule, by its name. */
  Map<String, Figure> figures(Programme programme);
}
