package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.involvement.analysis.time.GroupedTimeTally;
import org.involvement.analysis.time.Grouping;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.analysis.time.TimesByGroup;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvolvementJsonTest {
  private static final Programme SMALL =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(Text.of("Größe 🙂"))
          .asOf(LocalDate.of(2024, 2, 29))
          .build();
  private static final String SMALL_JSON =
      """
      {
        "schemaVersion": 1,
        "id": "p",
        "title": "Größe 🙂",
        "asOf": "2024-02-29"
      }
      """;

  @Test
  void the_schema_version_is_written_first() {
    assertThat(InvolvementJson.write(SMALL)).isEqualTo(SMALL_JSON);
  }

  @Test
  void a_programme_is_read_from_string_bytes_stream_and_file(@TempDir Path folder)
      throws IOException {
    byte[] bytes = SMALL_JSON.getBytes(UTF_8);
    Path file = Files.write(folder.resolve("p.json"), bytes);
    assertThat(
            List.of(
                InvolvementJson.read(SMALL_JSON),
                InvolvementJson.read(bytes),
                InvolvementJson.read(new ByteArrayInputStream(bytes)),
                InvolvementJson.read(file)))
        .containsOnly(SMALL);
  }

  @Test
  void the_schema_version_may_stand_anywhere() {
    String json =
        "{\"id\":\"p\",\"title\":\"Größe 🙂\",\"asOf\":\"2024-02-29\",\"schemaVersion\":1}";
    assertThat(InvolvementJson.read(json)).isEqualTo(SMALL);
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(InvolvementJson.read("\uFEFF" + SMALL_JSON)).isEqualTo(SMALL);
  }

  @Test
  void what_is_read_is_written_to_the_same_bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InvolvementJson.write(InvolvementJson.read(Examples.programme()), out);
    assertThat(out.toByteArray()).isEqualTo(Examples.programme());
  }

  @Test
  void a_file_is_replaced_as_a_whole_and_nothing_else_is_left(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), "old");
    InvolvementJson.write(SMALL, file);
    assertThat(file).hasContent(SMALL_JSON);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_link_goes_on_pointing_to_the_file_that_is_replaced(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    InvolvementJson.write(SMALL, link);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(SMALL_JSON);
  }

  @Test
  void failures_of_files_and_streams_are_unchecked_io_exceptions(@TempDir Path folder)
      throws IOException {
    InputStream closedIn = InputStream.nullInputStream();
    closedIn.close();
    OutputStream closedOut = OutputStream.nullOutputStream();
    closedOut.close();
    Path missing = folder.resolve("none").resolve("p.json");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InvolvementJson.read(missing))
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InvolvementJson.read(folder))
        .havingCause()
        .isInstanceOf(FileSystemException.class)
        .withMessage(folder + ": is a folder, not a file");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InvolvementJson.check(folder))
        .havingCause()
        .withMessage(folder + ": is a folder, not a file");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InvolvementJson.write(SMALL, missing))
        .withMessage(missing + ": its folder does not exist")
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InvolvementJson.read(closedIn))
        .withCauseInstanceOf(IOException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InvolvementJson.write(SMALL, closedOut))
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void groups_without_a_form_in_json_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvolvementJson.timesBy(Thread.State[].class))
        .withMessage("java.lang.Thread$State[] has no form in JSON");
  }

  @Test
  void documents_like_a_value_are_of_its_type_and_groups() {
    Programme programme = InvolvementJson.read(Examples.programme());
    assertThat(InvolvementJson.like(programme).write(programme))
        .isEqualTo(InvolvementJson.write(programme));
    TimesByGroup<Perspective> times =
        TimesByGroup.of(programme, Milestone.ANSWERED, Grouping.PERSPECTIVE);
    String json = InvolvementJson.like(times).write(times);
    assertThat(json).isEqualTo(InvolvementJson.timesBy(Perspective.class).write(times));
    assertThat(InvolvementJson.like(times).read(json)).isEqualTo(times);
    GroupedTimeTally<Perspective> tally =
        programme.contributions().stream()
            .collect(
                GroupedTimeTally.collector(
                    programme.asOf(), Milestone.ANSWERED, Grouping.PERSPECTIVE));
    assertThat(InvolvementJson.like(tally).read(InvolvementJson.like(tally).write(tally)))
        .isEqualTo(tally);
  }

  @Test
  void groups_may_be_words() {
    Programme programme = InvolvementJson.read(Examples.programme());
    TimeToFeedback all = TimeToFeedback.of(programme);
    TimesByGroup<String> times = new TimesByGroup<>("round", all, Map.of("first", all), all);
    assertThat(InvolvementJson.like(times).write(times))
        .isEqualTo(InvolvementJson.timesBy(String.class).write(times));
  }

  @Test
  void groups_of_which_the_type_is_not_known_are_refused() {
    Programme programme = InvolvementJson.read(Examples.programme());
    TimesByGroup<Perspective> times =
        TimesByGroup.of(programme, Milestone.ANSWERED, Grouping.PERSPECTIVE);
    TimesByGroup<Serializable> mixed =
        new TimesByGroup<>(
            "any", times.all(), Map.of("a", times.all(), 1L, times.all()), times.ungrouped());
    String unknown = "what K stands for in TimesByGroup is not known, or has no form in JSON";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvolvementJson.like(mixed))
        .withMessage(unknown);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvolvementJson.of(TimesByGroup.class))
        .withMessage(unknown + ": use InvolvementJson.like or InvolvementJson.timesBy");
  }

  @Test
  void a_group_that_is_none_is_refused_at_its_place() {
    String json =
        """
        {
          "schemaVersion": 1,
          "grouping": "perspective",
          "groups": [{"key": "Lived Experience"}]
        }
        """;
    assertThatThrownBy(() -> InvolvementJson.timesBy(Perspective.class).read(json))
        .hasMessageStartingWith("line 4, column 22, at /groups/0/key: \"Lived Experience\" ");
  }
}
