package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.operator.Attention;
import ai.aureeture.booking.application.port.operator.Attention.LostMail;
import ai.aureeture.booking.application.port.operator.Attention.OwedMoney;
import ai.aureeture.booking.application.port.operator.Attention.UnmatchedPayment;
import ai.aureeture.booking.application.port.operator.ConductFigures;
import ai.aureeture.booking.application.port.operator.DeadLetters;
import ai.aureeture.booking.application.port.operator.DeadLetters.Waiting;
import ai.aureeture.booking.domain.conduct.Conduct;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The operator looks at what needs a person to bring it to its end. */
@ApplicationScoped
public class ShowAttention {
  /** Until then the operator's own refund is only slow. */
  private static final Duration LONG_DUE = Duration.ofMinutes(10);

  /** Whom a lost mail can still matter to. */
  private static final Duration LONG_OVER = Duration.ofDays(30);

  private static final int MOST = 200;

  private static final Logger LOG = Logger.getLogger(ShowAttention.class);

  private final Attention attention;
  private final DeadLetters deadLetters;
  private final ConductFigures conductFigures;
  private final Clock clock;

  ShowAttention(
      Attention attention, DeadLetters deadLetters, ConductFigures conductFigures, Clock clock) {
    this.attention = attention;
    this.deadLetters = deadLetters;
    this.conductFigures = conductFigures;
    this.clock = clock;
  }

  /** At most 200 of each kind. */
  public Uni<Report> show() {
    var now = clock.instant();
    var since = now.minus(Conduct.MEMORY);
    return Uni.combine()
        .all()
        .unis(
            attention.owedMoney(now.minus(LONG_DUE), MOST),
            attention.unmatchedPayments(MOST),
            attention.lostMails(now.minus(LONG_OVER), MOST),
            ifItCanBeRead(waitingDeadLetters()),
            ifItCanBeRead(unusualConduct(since)))
        .with((owed, unmatched, lost, waiting, unusual) ->
            new Report(owed, unmatched, lost, waiting, unusual, since));
  }

  private Uni<List<Waiting>> waitingDeadLetters() {
    return deadLetters
        .waiting()
        .map(all -> all.stream().filter(topic -> topic.messages() > 0).toList());
  }

  private Uni<List<Conduct>> unusualConduct(Instant since) {
    return conductFigures
        .highest(since, Conduct.LEAST_COUNT, MOST)
        .map(all ->
            all.stream()
                .filter(Conduct::isUnusual)
                .sorted(Conduct.WORST_FIRST)
                .limit(MOST)
                .toList());
  }

  // The rest is worth knowing all the more while the broker is away or the counting takes too long.
  private static <T> Uni<Optional<T>> ifItCanBeRead(Uni<T> list) {
    return list.map(Optional::of)
        .onFailure()
        .invoke(failure -> LOG.warnf("Not all that needs a person can be read: %s", failure))
        .onFailure()
        .recoverWithItem(Optional.empty());
  }

  /**
   * @param deadLetters topics that have some; empty when the broker cannot be asked
   * @param unusual people's, the worst first; empty when it cannot be counted
   * @param since of which sessions that is counted: those booked since then
   */
  public record Report(
      List<OwedMoney> owedMoney,
      List<UnmatchedPayment> unmatchedPayments,
      List<LostMail> lostMails,
      Optional<List<Waiting>> deadLetters,
      Optional<List<Conduct>> unusual,
      Instant since) {}
}
