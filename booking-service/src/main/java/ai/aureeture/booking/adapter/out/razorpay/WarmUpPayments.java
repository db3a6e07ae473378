package ai.aureeture.booking.adapter.out.razorpay;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.http.warmup.WarmUpStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The order of a session that does not exist, asked for once: the provider counts calls. */
@ApplicationScoped
class WarmUpPayments implements WarmUpStep {
  private final Uni<?> once;

  WarmUpPayments(RazorpayGateway payments) {
    this.once = payments.findOrder(new SessionId(new UUID(0, 0))).memoize().indefinitely();
  }

  @Override
  public Uni<?> run() {
    return once;
  }
}
