package ai.aureeture.notification.adapter.inbound.websocket;

import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.RescheduleRequest.ProposedTime;
import ai.aureeture.notification.domain.Session;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as one of its two people may see it: a MentorSession of the HTTP contract, with what
 * the events tell of it. {@code amount} is in the major unit; the student's e-mail is for the
 * mentor.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveSessionView(
    String id,
    @JsonProperty("_id") String underscoreId,
    String mentorId,
    @Nullable String mentorName,
    String studentId,
    @Nullable String studentName,
    @Nullable String studentEmail,
    String title,
    @Nullable String description,
    Instant startTime,
    Instant endTime,
    long durationMinutes,
    String status,
    String paymentStatus,
    String bookingType,
    @Nullable String meetingLink,
    @Nullable String meetingProvider,
    int rescheduleCount,
    @Nullable PendingRequest pendingRequest,
    BigDecimal amount,
    String currency,
    @Nullable String paymentId,
    @Nullable String cancelReason,
    Instant createdAt,
    long version) {

  /** As among the contract's {@code rescheduleRequests}; absent while none waits for an answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PendingRequest(
      String id,
      Instant requestedAt,
      String requestedBy,
      @Nullable String reason,
      @Nullable Instant newStartTime,
      @Nullable Instant newEndTime,
      String status) {

    static PendingRequest of(RescheduleRequest pending) {
      return new PendingRequest(
          pending.id(),
          pending.askedAt(),
          pending.asker().path(),
          pending.reason().orElse(null),
          pending.proposed().map(ProposedTime::start).orElse(null),
          pending.proposed().map(ProposedTime::end).orElse(null),
          "pending");
    }
  }

  static LiveSessionView of(Session session, String readerId) {
    boolean mentorReads = session.mentor().id().equals(readerId);
    return new LiveSessionView(
        session.id(),
        session.id(),
        session.mentor().id(),
        session.mentor().name().orElse(null),
        session.student().id(),
        session.student().name().orElse(null),
        mentorReads ? session.student().knownEmail().orElse(null) : null,
        session.subject().title(),
        session.subject().description().orElse(null),
        session.start(),
        session.end(),
        Duration.between(session.start(), session.end()).toMinutes(),
        session.status().word(),
        session.paymentStatus(),
        session.bookingType(),
        session.meetingLink().orElse(null),
        session.meetingProvider().orElse(null),
        session.reschedules().count(),
        session.reschedules().pending().map(PendingRequest::of).orElse(null),
        session.price().major(),
        session.price().currency(),
        session.paymentId().orElse(null),
        session.cancelReason().orElse(null),
        session.createdAt(),
        session.version());
  }
}
