package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.involvement.programme.Programme;
import org.involvement.value.Readers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Pages in a browser, checked by axe-core for WCAG 2.2 AA at the widths of a telephone and of a
 * desk, light and dark. With {@code -Dinvolvement.screenshots=FOLDER} pictures of them are kept.
 */
@Tag("browser")
class BrowserTest {
  private static final String AXE = read("axe.min.js");

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}}
      }).then(found => done(found.violations.map(one =>
          one.id + ': ' + one.nodes.map(node => node.html).join(' | '))));
      """;

  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.setBinary(onPath("chromium").toFile());
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").toFile())
                .build(),
            options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  static Stream<Arguments> pages() {
    return Stream.of("garden", "strategy", "follow-up")
        .flatMap(
            name ->
                Stream.of("report", "internal", "gripp2", "pirit", "standards")
                    .flatMap(
                        kind ->
                            Stream.of("light", "dark")
                                .flatMap(
                                    scheme ->
                                        Stream.of(320, 1280)
                                            .map(
                                                width ->
                                                    Arguments.of(name, kind, scheme, width)))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_and_no_page_is_wider_than_the_window(
      String name, String kind, String scheme, int width, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(name + "-" + kind + ".html"), html(name, kind));
    show(file, scheme, width);
    assertThat(
            browser.executeScript(
                "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
        .isEqualTo(0L);
    assertThat(browser.executeScript("return getComputedStyle(document.body).maxWidth"))
        .as("the style is let in by the policy")
        .isEqualTo("960px");
    keepPicture(name + "-" + kind + "-" + scheme + "-" + width + ".png");
    browser.executeScript(AXE);
    assertThat((List<?>) browser.executeAsyncScript(RUN)).isEmpty();
  }

  private static void show(Path file, String scheme, int width) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.get(file.toUri().toString());
  }

  private static void keepPicture(String name) throws IOException {
    String kept = System.getProperty("involvement.screenshots", "");
    if (!kept.isEmpty()) {
      Object height = browser.executeScript("return document.documentElement.scrollHeight");
      Object width = browser.executeScript("return window.innerWidth");
      browser.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
      Files.write(Path.of(kept, name), browser.getScreenshotAs(OutputType.BYTES));
    }
  }

  private static String html(String name, String kind) {
    Programme programme =
        switch (name) {
          case "garden" -> Garden.programme();
          case "strategy" -> Garden.strategy();
          default -> Garden.followUp();
        };
    return switch (kind) {
      case "report" -> Report.of(programme).toHtml();
      case "internal" -> Report.of(programme).forReaders(Readers.INSIDE).toHtml();
      case "gripp2" -> Forms.gripp2(programme).toHtml();
      case "pirit" -> Forms.pirit(programme).toHtml();
      default -> Forms.ukStandards(programme).toHtml();
    };
  }

  private static Path onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("'" + program + "' is not on the path"));
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
