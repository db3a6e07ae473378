package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agenda of unpaid bookings whose order the provider has to be asked about. */
public interface UnpaidOrders {

  /**
   * Takes those that are due off the agenda for the length of the lease, so that no other replica
   * works on them; what is not settled by then is due again.
   */
  Uni<List<SessionId>> takeDue(Instant now, Duration lease, int limit);

  /** Says when to ask about this booking again; never, when empty. */
  Uni<Void> askAgain(SessionId session, Optional<Instant> at);
}
