package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.http.openapi.EnumText;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a session's reschedule history. */
record RescheduleView(
    String id,
    Instant requestedAt,
    @EnumText(Participant.class) String requestedBy,
    String reason,
    @Nullable Instant newStartTime,
    @Nullable Instant newEndTime,
    @Schema(enumeration = {"pending", "approved", "rejected"}) String status) {

  static RescheduleView of(RescheduleRequest request) {
    return new RescheduleView(
        request.id().toString(),
        request.requestedAt(),
        SessionView.word(request.by()),
        request.reason(),
        request.proposed().map(time -> time.slot().start()).orElse(null),
        request.proposed().map(time -> time.slot().end()).orElse(null),
        word(request.status()));
  }

  // Silence is a no.
  private static String word(RescheduleRequest.Status status) {
    return switch (status) {
      case PENDING, APPROVED, REJECTED -> SessionView.word(status);
      case LAPSED -> "rejected";
    };
  }
}
