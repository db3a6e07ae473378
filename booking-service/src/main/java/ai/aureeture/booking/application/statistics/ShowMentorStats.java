package ai.aureeture.booking.application.statistics;

import ai.aureeture.booking.application.port.people.Mentors;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import ai.aureeture.booking.application.port.statistics.Earnings;
import ai.aureeture.booking.application.port.statistics.MentorFigures;
import ai.aureeture.booking.application.port.statistics.MentorFigures.Figures;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.review.AverageRating;
import ai.aureeture.booking.domain.statistics.Reliability;
import ai.aureeture.booking.domain.statistics.Trend;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A mentor looks at how they are doing. */
@ApplicationScoped
public class ShowMentorStats {
  private static final Duration ACTIVE_FOR = Duration.ofDays(90);

  private final Earnings earnings;
  private final MentorFigures figures;
  private final Mentors mentors;
  private final Clock clock;

  ShowMentorStats(Earnings earnings, MentorFigures figures, Mentors mentors, Clock clock) {
    this.earnings = earnings;
    this.figures = figures;
    this.mentors = mentors;
    this.clock = clock;
  }

  /** All zero, and wholly reliable, for a mentor who has neither an offer nor a session yet. */
  public Uni<Stats> of(String mentorId) {
    var now = clock.instant();
    return earnings
        .account(mentorId)
        .flatMap(account -> EarningsReport.open(earnings, mentorId, account, now, List.of()))
        .flatMap(books ->
            figures
                .of(mentorId, now, now.minus(ACTIVE_FOR))
                .flatMap(counted ->
                    figures
                        .habits(mentorId, now.minus(Reliability.MEMORY))
                        .flatMap(habits ->
                            mentors
                                .of(mentorId)
                                .map(mentor ->
                                    new Stats(
                                        books.earned(),
                                        books.trend(),
                                        counted,
                                        habits.score(now),
                                        mentor.map(Mentor::rating).orElse(AverageRating.NONE),
                                        mentor.map(Mentor::completeness).orElse(0))))));
  }

  /**
   * @param earned with all completed paid sessions
   * @param trend this month's earnings beside the month's before, up to the same day
   * @param completeness of the public profile, in percent
   */
  public record Stats(
      Money earned,
      Trend trend,
      Figures figures,
      int reliability,
      AverageRating rating,
      int completeness) {}
}
