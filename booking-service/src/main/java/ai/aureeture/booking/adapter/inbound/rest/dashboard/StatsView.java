package ai.aureeture.booking.adapter.inbound.rest.dashboard;

import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.statistics.ShowMentorStats.Stats;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.review.AverageRating;
import ai.aureeture.booking.domain.statistics.Percent;
import ai.aureeture.booking.domain.statistics.Trend;
import ai.aureeture.http.openapi.EnumText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** A mentor's figures. */
record StatsView(
    EarningsTile earnings,
    MenteesTile mentees,
    SessionsTile sessions,
    ReschedulingTile rescheduling,
    ReliabilityTile reliability,
    RatingTile rating,
    VisibilityTile visibility) {

  static StatsView of(Stats stats) {
    var figures = stats.figures();
    return new StatsView(
        EarningsTile.of(stats.earned(), stats.trend()),
        new MenteesTile(figures.activeMentees(), figures.mentees(), figures.newRequests()),
        new SessionsTile(figures.upcoming(), figures.completed()),
        new ReschedulingTile(figures.ownRequests(), Percent.of(figures.movers(), figures.stood())),
        new ReliabilityTile(stats.reliability()),
        RatingTile.of(stats.rating()),
        new VisibilityTile(stats.completeness()));
  }

  /**
   * All earnings, with completed paid sessions only.
   *
   * @param total in the currency's major unit
   * @param change in percent: the running month beside the one before, up to the same day and time
   * @param changeType increase, decrease or unchanged
   */
  record EarningsTile(
      BigDecimal total,
      String currency,
      String formatted,
      BigDecimal change,
      @EnumText(Trend.Direction.class) String changeType) {

    static EarningsTile of(Money earned, Trend trend) {
      return new EarningsTile(
          earned.major(),
          earned.currency(),
          formatted(earned),
          trend.percent(),
          SessionView.word(trend.direction()));
    }

    // As English is written where the currency is at home: the code begins with that country.
    private static String formatted(Money money) {
      var home = Locale.of("en", money.currency().substring(0, 2));
      var format = NumberFormat.getCurrencyInstance(home);
      format.setCurrency(Currency.getInstance(money.currency()));
      format.setMinimumFractionDigits(money.major().scale());
      return format.format(money.major());
    }
  }

  /**
   * Students, each counted once.
   *
   * @param active with a session that is still to come, or was in the last 90 days
   * @param total with a session that stands or is completed
   * @param newRequests what waits for the mentor's answer: free sessions, and students' requests to
   *     move a session
   */
  record MenteesTile(long active, long total, long newRequests) {}

  /**
   * @param upcoming confirmed and not over
   */
  record SessionsTile(long upcoming, long completed) {}

  /**
   * @param requests how often the mentor asked to move a session
   * @param rate in percent: the sessions they asked to move among all that were ever confirmed
   */
  record ReschedulingTile(long requests, BigDecimal rate) {}

  /**
   * @param score from 0 to 100
   */
  record ReliabilityTile(int score) {}

  /**
   * @param value from 1 to 5; 0 until reviewed
   */
  record RatingTile(BigDecimal value, long reviewCount) {
    static RatingTile of(AverageRating rating) {
      return new RatingTile(rating.mean(), rating.count());
    }
  }

  /**
   * @param percentage how complete the public profile is, from 0 without an offer to 100
   */
  record VisibilityTile(int percentage) {}
}
