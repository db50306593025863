package org.involvement.examples.command;

import java.util.Arrays;
import java.util.List;
import org.involvement.analysis.Milestone;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A milestone as it is named on the command line, such as 'fed-back'. */
final class MilestoneName implements ITypeConverter<Milestone> {
  @Override
  public Milestone convert(String name) {
    return Arrays.stream(Milestone.values())
        .filter(milestone -> ConstantName.of(milestone).equals(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + name + "' is not one of " + all()));
  }

  static List<String> all() {
    return Arrays.stream(Milestone.values()).map(ConstantName::of).toList();
  }
}
