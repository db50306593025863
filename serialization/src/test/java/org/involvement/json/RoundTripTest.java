package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Programmes;
import org.involvement.arbitrary.Samples;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Stakeholder;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Property
  void a_programme_is_read_back_equal_and_written_to_the_same_bytes(
      @ForAll("programmes") Programme programme) {
    String json = InvolvementJson.write(programme);
    Programme read = InvolvementJson.read(json);
    assertThat(read).isEqualTo(programme);
    assertThat(InvolvementJson.write(read)).isEqualTo(json);
  }

  @Property(tries = 200)
  void databind_reads_and_writes_the_same(@ForAll("programmes") Programme programme) {
    assertThat(MAPPER.readValue(InvolvementJson.write(programme), Programme.class))
        .isEqualTo(programme);
    assertThat(InvolvementJson.read(MAPPER.writeValueAsString(programme))).isEqualTo(programme);
  }

  @Property(tries = 200)
  void what_is_left_of_it_without_a_stakeholders_words_is_read_back_equal(
      @ForAll("programmes") Programme programme) {
    for (Stakeholder one : programme.stakeholders()) {
      Programme redacted = programme.redact(one.id());
      assertThat(InvolvementJson.read(InvolvementJson.write(redacted))).isEqualTo(redacted);
    }
  }

  @Property
  void a_part_of_a_programme_is_read_back_equal(@ForAll("parts") Record part) {
    assertReadBack(part.getClass(), part);
  }

  private static <T> void assertReadBack(Class<T> type, Object value) {
    JsonFormat<T> format = new JsonFormat<>(type);
    byte[] json = format.write(type.cast(value));
    assertThat(format.read(Document.of(json, ReadLimits.DEFAULT), ReadLimits.DEFAULT))
        .isEqualTo(value);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  @Provide
  Arbitrary<Record> parts() {
    List<Arbitrary<Record>> parts =
        Samples.types().stream()
            .filter(type -> type != Programme.class && Codecs.find(type).isPresent())
            .map(type -> Samples.of(type).map(Record.class::cast))
            .toList();
    return Arbitraries.oneOf(parts);
  }
}
