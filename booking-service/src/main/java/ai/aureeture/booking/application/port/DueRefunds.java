package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The agenda of refunds that are due and not made yet. */
public interface DueRefunds {

  /** Takes those to be tried now off the agenda for the length of the lease. */
  Uni<List<DueRefund>> takeDue(Instant now, Duration lease, int limit);

  /** Counts a failed attempt and says when to try again. */
  Uni<Void> tryAgain(PaymentId payment, Instant at);

  /** The same for an attempt that the provider refused. */
  Uni<Void> tryAgainAfterRefusal(PaymentId payment, Instant at);

  /**
   * @param attempts how often it has failed so far
   * @param refusals how often of these because the provider refused it
   */
  record DueRefund(SessionId session, PaymentId payment, int attempts, int refusals) {}
}
