package ai.aureeture.booking.application.port;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** The captured payments whose order this service did not open; kept for the operator. */
public interface UnmatchedPayments {

  /**
   * Keeps the payment, once.
   *
   * @return whether it was not known before
   */
  Uni<Boolean> add(Charge captured, Instant seenAt);
}
