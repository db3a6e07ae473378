package ai.aureeture.booking.domain;

import java.time.Instant;

/** What the chapters of a session's life have in common. */
sealed interface Chapter
    permits Booking, Paying, RefundTransitions, RefundReports, Moving, Meeting, Forgetting {

  Session self();

  /** The session's next version, to be filled in. */
  default Change change(Instant now) {
    return new Change(self(), now);
  }

  default Decision unchanged() {
    return Decision.unchanged(self());
  }
}
