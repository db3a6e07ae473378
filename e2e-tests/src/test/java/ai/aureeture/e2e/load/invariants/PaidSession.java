package ai.aureeture.e2e.load.invariants;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A session for which money was taken, as booking-service has stored it; the link may be null. */
record PaidSession(
    String id,
    Side mentor,
    Side student,
    String paymentId,
    String status,
    String link,
    Instant bookedAt) {
  private static final Set<String> STANDS =
      Set.of("scheduled", "reschedule_requested", "ongoing", "completed");

  /** One of the two, with the address at which they are written to. */
  record Side(String id, String email) {}

  List<Side> both() {
    return List.of(mentor, student);
  }

  boolean stands() {
    return STANDS.contains(status);
  }
}
