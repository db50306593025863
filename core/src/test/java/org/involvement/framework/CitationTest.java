package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class CitationTest {
  static final Citation CITATION =
      Citation.builder()
          .authors("A. Author")
          .year(2020)
          .title("On It")
          .publication("J 1:2")
          .build();

  @Example
  void it_prints_on_one_line() {
    assertThat(CITATION).hasToString("A. Author (2020). On It. J 1:2.");
    assertThat(CITATION.withDoi("10.1/a"))
        .hasToString("A. Author (2020). On It. J 1:2. doi:10.1/a");
    assertThat(CITATION.withYear(Optional.empty()))
        .hasToString("A. Author (undated). On It. J 1:2.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          999   | citation.year 999 is not a year of four digits
          1000  | ok
          9999  | ok
          10000 | citation.year 10000 is not a year of four digits
          0     | citation.year 0 is not a year of four digits
          -2020 | citation.year -2020 is not a year of four digits""")
  void its_year_has_four_digits(long year, String outcome) {
    assertThat(Outcome.ok(() -> CITATION.withYear(year))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          10.1080/01944366908977225 | ok
          doi:10.1080/1             | citation.doi 'doi:10.1080/1' is not a DOI of the form 10.PREFIX/SUFFIX
          https://doi.org/10.1/a    | citation.doi 'https://doi.org/10.1/a' is not a DOI of the form 10.PREFIX/SUFFIX
          10.                       | citation.doi '10.' is not a DOI of the form 10.PREFIX/SUFFIX
          10                        | citation.doi '10' is not a DOI of the form 10.PREFIX/SUFFIX
          " "                       | citation.doi is blank""")
  void its_doi_stands_without_a_resolver(String doi, String outcome) {
    assertThat(Outcome.ok(() -> CITATION.withDoi(Optional.of(doi)))).isEqualTo(outcome);
  }

  @Example
  void its_words_are_stripped_and_not_blank() {
    assertThat(CITATION.withTitle(" On It ")).isEqualTo(CITATION);
    assertThat(Outcome.ok(() -> CITATION.withAuthors(" "))).isEqualTo("citation.authors is blank");
    assertThat(Outcome.ok(() -> CITATION.withTitle(""))).isEqualTo("citation.title is blank");
    assertThat(Outcome.ok(() -> CITATION.withPublication("\n")))
        .isEqualTo("citation.publication is blank");
    assertThat(Outcome.ok(() -> CITATION.withTitle("On\u0000It")))
        .isEqualTo("citation.title of 5 characters holds U+0000 at 2, which no document can carry");
  }
}
