package org.involvement.analysis.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgrammeBuilder;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Population;
import org.involvement.value.Count;
import org.involvement.value.Evidence;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** Counts of people by category in few words, such as "18-24 12, 25-64 30+". */
public final class Reached {
  public static final Characteristic AGE = Characteristic.of("age-band");

  private Reached() {}

  public static List<HeadCount> heads(String words) {
    List<HeadCount> heads = new ArrayList<>();
    for (String one : words.split(", ", -1)) {
      String[] parts = one.split(" ", -1);
      heads.add(HeadCount.of(Category.of(parts[0]), Count.parse(parts[1])));
    }
    return heads;
  }

  public static Composition people(String words) {
    return new Composition(AGE, true, heads(words), Optional.of(Count.ZERO));
  }

  public static Population population(String words) {
    return new Population(
        AGE,
        Text.of("Residents of the borough"),
        Evidence.of(Text.of("Census 2021")),
        LocalDate.of(2021, 3, 21),
        true,
        heads(words));
  }

  public static ProgrammeBuilder programme() {
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("A programme"))
        .asOf(LocalDate.of(2024, 2, 29));
  }
}
