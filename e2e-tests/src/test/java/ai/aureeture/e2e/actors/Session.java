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
    List<Warning> warnings) {

  /** What went wrong behind a session that stands. */
  public record Warning(String code, String message) {}

  public boolean stands() {
    return status.equals("scheduled") && paymentStatus.equals("paid");
  }

  public boolean isRefunded() {
    return paymentStatus.equals("refunded");
  }

  public boolean warnsOf(String code) {
    return warnings != null && warnings.stream().anyMatch(warning -> warning.code().equals(code));
  }
}
