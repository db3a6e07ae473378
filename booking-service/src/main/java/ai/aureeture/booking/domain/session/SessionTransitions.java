package ai.aureeture.booking.domain.session;

import java.time.Instant;

/** What all transitions of a session have in common. */
sealed interface SessionTransitions
    permits HoldTransitions,
        PaymentTransitions,
        RefundTransitions,
        RefundReports,
        RescheduleTransitions,
        AttendanceTransitions,
        ErasureTransitions {

  Session self();

  /** The session's next version, to be filled in. */
  default SessionUpdate change(Instant now) {
    return new SessionUpdate(self(), now);
  }

  default Decision unchanged() {
    return Decision.unchanged(self());
  }
}
