package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Programmes;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;

class TablesRoundTripTest {
  @Property(tries = 500)
  void a_programme_is_read_back_equal_and_written_to_the_same_bytes(
      @ForAll("programmes") Programme programme) throws IOException {
    Map<String, byte[]> files = Tables.of(programme);
    ProgrammeReader reader = new ProgrammeReader(ReadLimits.DEFAULT, 10);
    assertThat(reader.read(files)).contains(programme);
    assertThat(reader.problems().list()).isEmpty();
    Map<String, byte[]> again = Tables.of(reader.read(files).orElseThrow());
    files.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }
}
