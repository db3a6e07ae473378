package ai.aureeture.notification.adapter.inbound.websocket;

import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Session;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * A session as one of its two people may see it: a MentorSession of the HTTP contract, with what
 * the events tell of it. {@code amount} is in the major unit; the student's e-mail is for the
 * mentor.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionNews(
    String id,
    @JsonProperty("_id") String underscoreId,
    String mentorId,
    String mentorName,
    String studentId,
    String studentName,
    String studentEmail,
    String title,
    String description,
    Instant startTime,
    Instant endTime,
    long durationMinutes,
    String status,
    String paymentStatus,
    String bookingType,
    String meetingLink,
    String meetingProvider,
    int rescheduleCount,
    PendingRequest pendingRequest,
    BigDecimal amount,
    String currency,
    String paymentId,
    String cancelReason,
    Instant createdAt,
    long version) {

  /** As among the contract's {@code rescheduleRequests}; absent while none waits for an answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PendingRequest(
      String id,
      Instant requestedAt,
      String requestedBy,
      String reason,
      Instant newStartTime,
      Instant newEndTime,
      String status) {

    static PendingRequest of(RescheduleRequest pending) {
      return pending == null
          ? null
          : new PendingRequest(
              pending.id(),
              pending.askedAt(),
              pending.asker().path(),
              pending.reason(),
              pending.newStart(),
              pending.newEnd(),
              "pending");
    }
  }

  static SessionNews of(Session session, String readerId) {
    boolean mentorReads = session.mentor().id().equals(readerId);
    return new SessionNews(
        session.id(),
        session.id(),
        session.mentor().id(),
        session.mentor().name(),
        session.student().id(),
        session.student().name(),
        mentorReads ? session.student().knownEmail() : null,
        session.title(),
        session.description(),
        session.start(),
        session.end(),
        Duration.between(session.start(), session.end()).toMinutes(),
        session.status().word(),
        session.paymentStatus(),
        session.bookingType(),
        session.meetingLink(),
        session.meetingProvider(),
        session.reschedules().count(),
        PendingRequest.of(session.reschedules().pending()),
        session.price().major(),
        session.price().currency(),
        session.paymentId(),
        session.cancelReason(),
        session.createdAt(),
        session.version());
  }
}
