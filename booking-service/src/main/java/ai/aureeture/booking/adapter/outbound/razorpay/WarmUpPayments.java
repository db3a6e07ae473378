package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.http.warmup.FirstItem;
import ai.aureeture.http.warmup.WarmUpStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The order of a session that does not exist, looked up until that succeeds once: the provider
 * limits calls.
 */
@ApplicationScoped
class WarmUpPayments implements WarmUpStep {
  private final Uni<?> once;

  WarmUpPayments(PaymentGateway payments) {
    this.once = FirstItem.of(() -> payments.findOrder(new SessionId(new UUID(0, 0))));
  }

  @Override
  public Uni<?> run() {
    return once;
  }
}
