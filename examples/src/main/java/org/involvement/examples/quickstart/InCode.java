package org.involvement.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.Method;
import org.involvement.engagement.Modality;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.examples.program.Program;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Stage;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.Text;

/** Builds an activity and the way of a contribution in code. */
public final class InCode {
  private InCode() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Program.of("InCode", 0).main(arguments, InCode::print);
  }

  static void print(String[] arguments, PrintStream out) {
    var workshop =
        Activity.builder()
            .id(ActivityId.of("workshop-3"))
            .addMethods(Method.WORKSHOP)
            .modality(Modality.HYBRID)
            .period(Period.on(LocalDate.of(2022, 2, 22)))
            .addPromises(Promise.of(LevelId.parse("iap2-spectrum:collaborate"), Basis.DOCUMENT))
            .addPower(
                PowerRecord.of(
                    Stage.DESIGNING,
                    Perspective.LIVED_EXPERIENCE,
                    Power.SHARED,
                    Basis.ORGANISATION))
            .addAttendance(
                Attendance.of(Perspective.LIVED_EXPERIENCE, Count.atLeast(30), Modality.IN_PERSON))
            .addPractices(PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.DOCUMENT))
            .build();
    out.println(workshop.attendances());

    var day1 = PartialDate.parse("2022-02-22");
    var day2 = PartialDate.parse("2022-03-01");
    var day3 = PartialDate.parse("2022-03-15");
    var day4 = PartialDate.parse("2022-04-01");
    var day5 = PartialDate.parse("2022-04-02");
    var why = Text.of("It would cost too much");
    var said =
        Contribution.raised(ContributionId.of("c-17"), Text.of("Pay travel on the day"), day1)
            .from(workshop.id(), Perspective.LIVED_EXPERIENCE)
            .acknowledged(day1)
            .decided(day2, Disposition.AGREED, Text.of("Fits the payment policy"))
            .fedBack(day2, Feedback.DECISION_AND_REASON, Audience.CONTRIBUTOR, Channel.EMAIL)
            .actedOn(day3, ChangeId.of("travel-at-the-door"))
            .fedBack(day4, Feedback.CHANGE, Audience.PUBLIC, Channel.PODCAST);
    out.println(said.isAnswered());
    try {
      said.decided(day5, Disposition.NOT_AGREED, why);
    } catch (InvalidValueException e) {
      out.println(e.getMessage());
    }
  }
}
