package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The captured payments of orders that another system opened for sessions here, until they have a
 * session; those that go back stay. A payment has a session or goes back, never both, however many
 * decide at once.
 */
public interface AdoptablePayments {

  /** Keeps the payment, unless it is kept already; answers with the one that is kept. */
  Uni<AdoptablePayment> add(AdoptablePayment waiting);

  Uni<Optional<AdoptablePayment>> of(PaymentId payment);

  /**
   * Locks the payment, decides, and saves the outcome; a refusal thrown by {@code decide} leaves no
   * trace. Refused with NOT_FOUND when it is not kept, and with BOOKING_MISMATCH when it is to go
   * back although a session has it.
   */
  Uni<AdoptablePayment> change(PaymentId payment, UnaryOperator<AdoptablePayment> decide);

  /** Keeps it no longer, since a session has it; changes nothing unless it waits. */
  Uni<Void> remove(PaymentId payment);

  /**
   * Takes those that have waited long enough and those whose refund is due for the length of the
   * lease, so that no other replica works on them.
   */
  Uni<List<AdoptablePayment>> takeDue(Instant now, Duration lease, int limit);
}
