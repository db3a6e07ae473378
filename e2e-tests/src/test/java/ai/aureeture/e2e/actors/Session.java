package ai.aureeture.e2e.actors;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A session as the dashboards show it. */
public record Session(
    String id,
    String mentorId,
    String studentId,
    Instant startTime,
    Instant endTime,
    String status,
    String paymentStatus,
    String meetingLink,
    String meetingProvider,
    BigDecimal amount,
    String currency,
    String paymentId,
    String cancelReason,
    long version,
    int rescheduleCount,
    List<RescheduleRequest> rescheduleRequests,
    String warning,
    List<Warning> warnings) {

  /** What went wrong behind a confirmed session. */
  public record Warning(String code, String message) {}

  /** A request to move the session, answered or not. */
  public record RescheduleRequest(
      String id,
      String requestedBy,
      String reason,
      Instant newStartTime,
      Instant newEndTime,
      String status) {}

  /** The request that waits for its answer. */
  public RescheduleRequest pendingRequest() {
    return rescheduleRequests.stream()
        .filter(request -> request.status().equals("pending"))
        .findFirst()
        .orElseThrow();
  }

  public boolean isAt(Slot slot) {
    return startTime.equals(slot.startTime()) && endTime.equals(slot.endTime());
  }

  public boolean stands() {
    return status.equals("scheduled") && paymentStatus.equals("paid");
  }

  /** Whether the two are going to meet, now or at a time that one of them has proposed. */
  public boolean isOnItsWay() {
    return stands() || (status.equals("reschedule_requested") && paymentStatus.equals("paid"));
  }

  public boolean isRefunded() {
    return paymentStatus.equals("refunded");
  }

  public boolean warnsOf(String code) {
    return warnings != null && warnings.stream().anyMatch(warning -> warning.code().equals(code));
  }
}
