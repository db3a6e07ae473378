package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.domain.PaymentId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

public final class InMemoryUnmatchedPayments implements UnmatchedPayments {
  public final Map<PaymentId, Charge> all = new LinkedHashMap<>();

  @Override
  public Uni<Boolean> add(Charge captured, Instant seenAt) {
    return Uni.createFrom().item(() -> all.putIfAbsent(captured.id(), captured) == null);
  }
}
