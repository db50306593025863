package org.involvement.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The twenty rules in Drools: an executable model, built once, and a session for each programme.
 *
 * <p>Either the rules ask each contribution what its steps come to, as the rubric does, or they are
 * given that, followed once a contribution by hand before they begin.
 */
final class Drools implements Scorer {
  private final boolean prepared;
  private final KieBase rules;

  private Drools(boolean prepared) {
    this.prepared = prepared;
    rules = build(prepared ? drl() : asking(drl()));
  }

  /** Rules that ask the contributions. */
  static Drools asking() {
    return new Drools(false);
  }

  /** Rules that are given what the contributions come to. */
  static Drools prepared() {
    return new Drools(true);
  }

  @Override
  public Map<String, Figure> figures(Programme programme) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("figures", figures);
      for (Contribution contribution : programme.contributions()) {
        session.insert(prepared ? ContributionState.of(contribution) : contribution);
      }
      for (Activity activity : programme.activities()) {
        session.insert(ActivityState.of(activity, programme));
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return figures;
  }

  private static String drl() {
    try (InputStream rules = Drools.class.getResourceAsStream("rules.drl")) {
      return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same rules over contributions: where a state was read, the contribution is followed. */
  private static String asking(String prepared) {
    return prepared
        .lines()
        .map(line -> line.contains("ContributionState()") ? askingLine(line) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String askingLine(String line) {
    return line.replace("ContributionState()", "org.involvement.feedback.Contribution()")
        .replace("$state.", "ContributionState.of($state).");
  }

  private static KieBase build(String drl) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rules.drl", drl);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }
}
