package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryDueRefunds implements DueRefunds {
  public final Map<PaymentId, Instant> next = new HashMap<>();
  public final Map<PaymentId, Integer> attempts = new HashMap<>();
  public final Map<PaymentId, Integer> refusals = new HashMap<>();
  private final InMemorySessions sessions;

  public InMemoryDueRefunds(InMemorySessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<List<DueRefund>> takeDue(Instant now, Duration lease, int limit) {
    return Uni.createFrom().item(() -> take(now, lease, limit));
  }

  @Override
  public Uni<Void> tryAgain(PaymentId payment, Instant at) {
    return Uni.createFrom()
        .item(() -> {
          next.put(payment, at);
          return attempts.merge(payment, 1, Integer::sum);
        })
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> tryAgainAfterRefusal(PaymentId payment, Instant at) {
    return tryAgain(payment, at)
        .invoke(() -> refusals.merge(payment, 1, Integer::sum))
        .replaceWithVoid();
  }

  private synchronized List<DueRefund> take(Instant now, Duration lease, int limit) {
    var due =
        sessions.all().stream()
            .flatMap(session ->
                session
                    .refunds()
                    .due()
                    .map(Refund::payment)
                    .filter(id -> !nextAttempt(id, session).isAfter(now))
                    .map(id ->
                        new DueRefund(
                            session.id(),
                            id,
                            attempts.getOrDefault(id, 0),
                            refusals.getOrDefault(id, 0))))
            .limit(limit)
            .toList();
    due.forEach(refund -> next.put(refund.payment(), now.plus(lease)));
    return due;
  }

  // Who recorded the refund tries it first.
  private Instant nextAttempt(PaymentId id, Session session) {
    return next.getOrDefault(id, session.updatedAt().plusSeconds(20));
  }
}
