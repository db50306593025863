package org.involvement.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.AccessNeeds;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.Method;
import org.involvement.engagement.Payment;
import org.involvement.engagement.PaymentWay;
import org.involvement.page.Block;
import org.involvement.page.Point;
import org.involvement.page.Section;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Count;
import org.involvement.value.Text;

/** How people were involved: outside internal use without the days and who came. */
final class ActivitySection {
  private final Names names;
  private final ReleaseLevel level;

  private ActivitySection(Names names, ReleaseLevel level) {
    this.names = names;
    this.level = level;
  }

  static Section of(Programme programme, Names names, ReleaseLevel level) {
    ActivitySection section = new ActivitySection(names, level);
    List<Block> blocks = new ArrayList<>();
    List<Point> points =
        Repeated.points(
            programme.activities().stream()
                .map(one -> new Repeated.Once<>(section.point(one), one.within()))
                .toList());
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(points));
    }
    boolean complete = programme.keeps(Register.ACTIVITIES);
    if (points.isEmpty()) {
      String none = complete ? "There was no activity." : "No activity is recorded.";
      blocks.add(new Block.Paragraph(none));
    } else if (!complete) {
      blocks.add(new Block.Paragraph("Whether these are all activities is not recorded."));
    }
    if (level.internal()) {
      programme
          .payment()
          .ifPresent(
              payment ->
                  blocks.add(
                      new Block.Paragraph("In the whole work. " + section.payment(payment) + ".")));
    }
    return new Section("activities", "How people were involved", blocks);
  }

  private Point point(Activity activity) {
    String what =
        Stream.of(
                Optional.of(names.activity(activity.id())),
                time(activity).filter(time -> level.internal()),
                activity.kind().map(RecordWords::of),
                activity.modality().map(RecordWords::of),
                methods(activity))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    List<String> details = new ArrayList<>();
    activity.purpose().map(Text::value).ifPresent(details::add);
    if (level.internal()) {
      activity.attendance().forEach(part -> details.add(attendance(part)));
      activity.accessNeeds().ifPresent(needs -> details.add(needs(needs)));
      activity.payment().ifPresent(payment -> details.add(payment(payment)));
    }
    return new Point(what, details);
  }

  private static Optional<String> time(Activity activity) {
    return activity.day().isKnown()
        ? Optional.of(RecordWords.of(activity.day()))
        : activity.period().map(RecordWords::of);
  }

  private static Optional<String> methods(Activity activity) {
    List<String> methods =
        activity.methods().stream().map(Method::value).map(RecordWords::of).toList();
    return methods.isEmpty() ? Optional.empty() : Optional.of(RecordWords.and(methods));
  }

  private String attendance(Attendance part) {
    return names.who(part.perspective(), part.stakeholder())
        + RecordWords.as(part)
        + ": "
        + known(part.actual())
        + " came"
        + part.planned().map(planned -> " of " + level.count(planned) + " expected").orElse("")
        + part.modality().map(how -> ", " + RecordWords.of(how)).orElse("");
  }

  private String needs(AccessNeeds needs) {
    return "Access needs: "
        + known(needs.asked())
        + " asked, "
        + known(needs.needed())
        + " with a need, "
        + known(needs.met())
        + " with it met";
  }

  private String payment(Payment payment) {
    return "Payment: "
        + Stream.of(
                payment.offered().map(count -> level.count(count) + " people were offered it"),
                ways(payment),
                payment
                    .rateKnownBefore()
                    .map(
                        known ->
                            known ? "the rate was known before" : "the rate was not known before"),
                payment
                    .paidWithin()
                    .map(
                        paid ->
                            paid.share().movePointRight(2).stripTrailingZeros().toPlainString()
                                + "% was paid within "
                                + paid.days()
                                + " days"))
            .flatMap(Optional::stream)
            .collect(joining("; "));
  }

  private static Optional<String> ways(Payment payment) {
    List<String> ways =
        payment.ways().stream().map(PaymentWay::value).map(RecordWords::of).toList();
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of("ways offered: " + RecordWords.and(ways));
  }

  private String known(Optional<Count> count) {
    return count.map(level::count).orElse("not recorded how many");
  }
}
