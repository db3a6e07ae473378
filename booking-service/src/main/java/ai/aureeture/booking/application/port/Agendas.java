package ai.aureeture.booking.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Set;

/** All that waits for its time. One look tells what is due, so that nothing else is asked for. */
public interface Agendas {

  /** The agendas on which at least one thing is due. */
  Uni<Set<Agenda>> due(Instant now);

  /** What each of them lists. */
  enum Agenda {
    /** {@link UnpaidOrders}. */
    UNPAID_ORDERS,
    /** {@link DueRefunds}. */
    REFUNDS,
    /** {@link AdoptablePayments}. */
    ADOPTABLE_PAYMENTS,
    /** {@link DueSessions#unanswered}. */
    UNANSWERED_REQUESTS,
    /** {@link DueSessions#overBy}, as long ago as the policy completes them. */
    SESSIONS_TO_COMPLETE
  }
}
