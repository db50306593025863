package org.involvement.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page on errors lists the codes that can be thrown, and no others. With {@code
 * -Dinvolvement.write=true} its lists are written again; see CONTRIBUTING.md.
 */
class ErrorCodesTest {
  private static final Path PAGE = Path.of("../docs/guide/errors.md");
  private static final Path CORE = Path.of("../core/src/main/java");
  private static final Path SERIALIZATION = Path.of("../serialization/src/main/java");

  /** A constant of an enum below its sentence. */
  private static final Pattern CONSTANT =
      Pattern.compile("(?m)^  /\\*\\* ([^{}]*?) \\*/\\R  ([A-Z_]+)[,;]?$");

  /** A type, or a method that can be called from outside, where it is declared. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:record|class|enum|interface) (\\w+)|(?m)^ +(?:public )?[\\w<>?, ]+ (\\w+)\\([^;]*\\{$");

  private static Set<String> codes = Set.of();

  @BeforeAll
  static void find() throws IOException {
    codes = ThrownCodes.of(CORE);
  }

  @Test
  void the_page_lists_what_can_be_thrown() throws IOException {
    String written = Files.readString(PAGE);
    String page =
        replaced(written, "(?s)(?<=\n```codes\n).*(?=```\n)", String.join("\n", codes) + "\n");
    page =
        withMeanings(page, "Kinds", CORE.resolve("org/involvement/value/ViolationKind.java"), "");
    page =
        withMeanings(
            page,
            "Codes of documents",
            SERIALIZATION.resolve("org/involvement/json/JsonCode.java"),
            "json.");
    page =
        withMeanings(
            page,
            "Codes of tables",
            SERIALIZATION.resolve("org/involvement/sheet/internal/CsvCode.java"),
            "csv.");
    if (Boolean.getBoolean("involvement.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  /** An index or an id from data would make codes that nobody can list. */
  @Test
  void a_code_is_made_of_names_only() {
    assertThat(codes)
        .hasSizeGreaterThan(500)
        .allMatch(code -> code.matches("[a-z][A-Za-z]*([.][a-z][A-Za-z]*)?[.][a-z]+(-[a-z]+)*"));
  }

  /** A type or a method that was given another name has to have its codes renamed with it. */
  @Test
  void a_code_begins_with_the_name_of_a_type_or_method() throws IOException {
    Set<String> names = new HashSet<>(Set.of("confidence")); // a parameter of several methods
    try (Stream<Path> sources = Files.walk(CORE)) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher declared = NAME.matcher(Files.readString(source));
        while (declared.find()) {
          String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
          names.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        }
      }
    }
    assertThat(codes).extracting(code -> code.substring(0, code.indexOf('.'))).isSubsetOf(names);
  }

  private static String withMeanings(String page, String heading, Path type, String prefix)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    Matcher constants = CONSTANT.matcher(Files.readString(type));
    while (constants.find()) {
      String kind = constants.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
      rows.append("| `" + prefix + kind + "` | " + constants.group(1) + " |\n");
    }
    String table = "(?s)(?<=\n## " + heading + "\n)(.*?[|] --- [|] --- [|]\n)(?:[|][^\n]*\n)*";
    return replaced(page, table, "$1" + rows);
  }

  private static String replaced(String page, String what, String by) {
    Matcher found = Pattern.compile(what).matcher(page);
    assertThat(found.find()).as(what).isTrue();
    return found.replaceFirst(by);
  }
}
