package org.involvement.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
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
 */
final class Drools implements Scorer {
  private final KieBase rules = build();

  @Override
  public Map<String, Figure> figures(Programme programme) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("figures", figures);
      for (Contribution contribution : programme.contributions()) {
        session.insert(ContributionState.of(contribution));
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

  private static KieBase build() {
    KieServices services = KieServices.get();
    KieFileSystem files =
        services
            .newKieFileSystem()
            .write(services.getResources().newClassPathResource("rules.drl", Drools.class));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }
}
