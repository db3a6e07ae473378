package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.Refund;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class InMemoryDueRefunds implements DueRefunds {
  final Map<PaymentId, Instant> next = new HashMap<>();
  final Map<PaymentId, Integer> attempts = new HashMap<>();
  private final InMemorySessions sessions;

  InMemoryDueRefunds(InMemorySessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<List<DueRefund>> takeDue(Instant now, Duration lease, int limit) {
    return Uni.createFrom()
        .item(() ->
            sessions.all().stream()
                .flatMap(session ->
                    session
                        .refunds()
                        .due()
                        .map(Refund::payment)
                        .filter(id -> !next.getOrDefault(id, now).isAfter(now))
                        .map(id -> new DueRefund(session.id(), id, attempts.getOrDefault(id, 0))))
                .toList());
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
}
