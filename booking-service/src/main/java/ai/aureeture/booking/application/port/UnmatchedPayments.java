package ai.aureeture.booking.application.port;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/**
 * The captured payments whose order this service did not open, and those that wait for a second
 * look at their order; kept for the operator.
 */
public interface UnmatchedPayments {

  /**
   * Keeps the payment, once.
   *
   * @return whether it was not known before
   */
  Uni<Boolean> add(Charge captured, Instant seenAt);

  /** Keeps the payment, once, and answers when it was seen first. */
  Uni<Instant> firstSeen(Charge captured, Instant seenAt);

  /** Keeps it no more; changes nothing for one that is not kept. */
  Uni<Void> remove(PaymentId payment);
}
