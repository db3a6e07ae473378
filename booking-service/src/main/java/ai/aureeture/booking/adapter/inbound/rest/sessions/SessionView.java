package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.http.openapi.EnumText;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A MentorSession of the HTTP contract.
 *
 * @param studentEmail for the session's mentor and the operator only
 * @param privateNotes for the session's mentor only
 * @param warning to a mentor who has just asked to move it, again and again; else absent
 */
public record SessionView(
    String id,
    @JsonProperty("_id") String sameId,
    String mentorId,
    String mentorName,
    String studentId,
    String studentName,
    @Nullable String studentEmail,
    String title,
    @Nullable String description,
    Instant startTime,
    Instant endTime,
    long durationMinutes,
    @EnumText(SessionStatus.class) String status,
    @EnumText(PaymentStatus.class) String paymentStatus,
    @Schema(enumeration = {"paid", "free"}) String bookingType,
    @Nullable String meetingLink,
    @EnumText(MeetingRoom.Provider.class) @Nullable String meetingProvider,
    int rescheduleCount,
    List<RescheduleView> rescheduleRequests,
    @Nullable String calendlyEventUri,
    @Nullable String calendlyInviteeUri,
    BigDecimal amount,
    String currency,
    @Nullable String paymentId,
    @Schema(description = "The mentor's feedback, shown to both") @Nullable String notes,
    @Schema(description = "Shown to the mentor alone; null to the student")
        @Nullable String privateNotes,
    @Schema(description = "The session's recording, an https address, shown to both")
        @Nullable String recordingUrl,
    @EnumText(value = CancelReason.class, joinedBy = '-') @Nullable String cancelReason,
    Instant createdAt,
    Instant updatedAt,
    long version,
    List<WarningView> warnings,
    @Schema(description = "The student's review; null without one, and in lists")
        @Nullable ReviewView review,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String warning) {

  private static final int FREQUENT = 2;
  private static final String FREQUENT_RESCHEDULING =
      "Frequent rescheduling negatively impacts your Mentor Profile Rating";

  public static SessionView forStudent(Session session) {
    return forStudent(session, Optional.empty());
  }

  public static SessionView forStudent(Session session, Optional<Review> review) {
    return of(session, null, null, view(review, Participant.STUDENT), null);
  }

  public static SessionView forMentor(Session session) {
    return forMentor(session, Optional.empty());
  }

  public static SessionView forMentor(Session session, Optional<Review> review) {
    return toMentor(session, view(review, Participant.MENTOR), null);
  }

  /** With the student's address, and without what the mentor wrote for themselves. */
  public static SessionView forOperator(Session session) {
    return of(session, session.terms().student().knownEmail().orElse(null), null, null, null);
  }

  /** The answer to a mentor's own request to move it. */
  public static SessionView forAskingMentor(Session session) {
    return toMentor(
        session,
        null,
        session.requestsBy(Participant.MENTOR) >= FREQUENT ? FREQUENT_RESCHEDULING : null);
  }

  private static ReviewView view(Optional<Review> review, Participant reader) {
    return review.map(one -> ReviewView.of(one, reader)).orElse(null);
  }

  private static SessionView toMentor(Session session, ReviewView review, String warning) {
    var privateNotes = session.subject().privateNotes().orElse(null);
    var studentEmail = session.terms().student().knownEmail().orElse(null);
    return of(session, studentEmail, privateNotes, review, warning);
  }

  private static SessionView of(
      Session session,
      String studentEmail,
      String privateNotes,
      ReviewView review,
      String warning) {
    var terms = session.terms();
    var id = session.id().toString();
    return new SessionView(
        id,
        id,
        terms.mentor().id(),
        terms.mentor().name(),
        terms.student().id(),
        terms.student().name(),
        studentEmail,
        session.subject().title(),
        session.subject().description().orElse(null),
        session.slot().start(),
        session.slot().end(),
        session.slot().minutes(),
        word(session.status()),
        word(session.paymentStatus()),
        terms.isFree() ? "free" : "paid",
        session.room().map(MeetingRoom::link).orElse(null),
        session.room().map(room -> word(room.provider())).orElse(null),
        session.requestsBy(Participant.MENTOR),
        session.requests().stream().map(RescheduleView::of).toList(),
        session.room().flatMap(MeetingRoom::calendlyEventUri).orElse(null),
        session.room().flatMap(MeetingRoom::calendlyInviteeUri).orElse(null),
        terms.price().major(),
        terms.price().currency(),
        session.payment().map(payment -> payment.id().value()).orElse(null),
        session.subject().notes().orElse(null),
        privateNotes,
        session.subject().recordingUrl().orElse(null),
        session.cancelReason().map(reason -> word(reason).replace('_', '-')).orElse(null),
        terms.bookedAt(),
        session.updatedAt(),
        session.version(),
        session.warnings().stream().map(w -> new WarningView(w.code(), w.message())).toList(),
        review,
        warning);
  }

  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  record WarningView(String code, String message) {}
}
