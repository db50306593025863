// A small analysis that runs unattended, so that it can stand beside a paper:
//   examples/jshell/start examples/jshell/analysis.jsh examples/loop/invented-follow-up.json

System.out.println("# How long people wait\n");
var times = timeToFeedback(p);
System.out.println("\nAnswered within four weeks: " + times.within(28));

System.out.println("\n# Who was reached\n");
reach(p);

System.out.println("\n# How close together the ratings lie\n");
for (var statement : p.statements()) {
  consensus(p, statement.id().value());
}

// What is recorded stays as it is; one answer is added to it.
Programme paying(Programme q) {
  var paid = PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.DOCUMENT);
  return Programme.builder().from(q).addPractices(paid).build();
}

System.out.println("\n# What if payment had been offered\n");
var compared = Rubrics.ukStandards().whatIf(p, q -> paying(q));
System.out.println(compared);
System.out.println("Inclusive opportunities: " + compared.at("inclusive-opportunities").difference().orElseThrow());
