package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

public final class InMemoryUnmatchedPayments implements UnmatchedPayments {
  public final Map<PaymentId, Charge> all = new LinkedHashMap<>();

  private final Map<PaymentId, Instant> seen = new LinkedHashMap<>();

  @Override
  public Uni<Boolean> add(Charge captured, Instant seenAt) {
    return Uni.createFrom()
        .item(() -> {
          seen.putIfAbsent(captured.id(), seenAt);
          return all.putIfAbsent(captured.id(), captured) == null;
        });
  }

  @Override
  public Uni<Instant> firstSeen(Charge captured, Instant seenAt) {
    return add(captured, seenAt).map(_ -> seen.get(captured.id()));
  }

  @Override
  public Uni<Void> remove(PaymentId payment) {
    return Uni.createFrom().item(() -> all.remove(payment)).replaceWithVoid();
  }
}
