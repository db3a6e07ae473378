package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.CancelReason;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Money;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.Payment;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Refund;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionState;
import ai.aureeture.booking.domain.SessionStatus;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Terms;
import ai.aureeture.booking.domain.Warning;
import ai.aureeture.booking.domain.Week;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "session")
class SessionRow extends PanacheEntityBase {
  @Id UUID id;

  @Column(name = "mentor_id")
  String mentorId;

  @Column(name = "mentor_name")
  String mentorName;

  @Column(name = "mentor_email")
  String mentorEmail;

  @Column(name = "mentor_timezone")
  String mentorTimezone;

  @Column(name = "student_id")
  String studentId;

  @Column(name = "student_name")
  String studentName;

  @Column(name = "student_email")
  String studentEmail;

  @Column(name = "student_timezone")
  String studentTimezone;

  String title;
  String description;

  @Column(name = "starts_at")
  Instant startsAt;

  @Column(name = "ends_at")
  Instant endsAt;

  @Column(name = "blocked_until")
  Instant blockedUntil;

  @Column(name = "buffer_minutes")
  int bufferMinutes;

  @Column(name = "week_start")
  Instant weekStart;

  @Column(name = "week_end")
  Instant weekEnd;

  @Column(name = "week_cap")
  int weekCap;

  @Column(name = "price_minor")
  long priceMinor;

  String currency;

  @Column(name = "calendly_event_type_uri")
  String calendlyEventTypeUri;

  String status;

  @Column(name = "cancel_reason")
  String cancelReason;

  @Column(name = "order_id")
  String orderId;

  @Column(name = "payment_id")
  String paymentId;

  @Column(name = "meeting_link")
  String meetingLink;

  @Column(name = "meeting_provider")
  String meetingProvider;

  @Column(name = "calendly_event_uri")
  String calendlyEventUri;

  @Column(name = "calendly_invitee_uri")
  String calendlyInviteeUri;

  @Convert(converter = WarningsColumn.class)
  List<Warning> warnings;

  @Column(name = "booked_at")
  Instant bookedAt;

  @Column(name = "hold_expires_at")
  Instant holdExpiresAt;

  @Column(name = "reconcile_at")
  Instant reconcileAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  long version;

  static SessionRow of(Session session) {
    var row = new SessionRow();
    row.id = session.id().value();
    row.take(session.terms());
    row.reconcileAt = session.terms().holdExpiresAt();
    row.take(session);
    return row;
  }

  private void take(Terms terms) {
    mentorId = terms.mentor().id();
    mentorName = terms.mentor().name();
    mentorEmail = terms.mentor().email();
    mentorTimezone = terms.mentor().timezone();
    studentId = terms.student().id();
    studentName = terms.student().name();
    studentEmail = terms.student().email();
    studentTimezone = terms.student().timezone();
    title = terms.title();
    description = terms.description().orElse(null);
    bufferMinutes = terms.bufferMinutes();
    weekStart = terms.week().start();
    weekEnd = terms.week().end();
    weekCap = terms.week().cap();
    priceMinor = terms.price().minor();
    currency = terms.price().currency();
    calendlyEventTypeUri = terms.calendlyEventTypeUri().orElse(null);
    bookedAt = terms.bookedAt();
    holdExpiresAt = terms.holdExpiresAt();
  }

  /** Everything of the session that can change. */
  void take(Session session) {
    startsAt = session.slot().start();
    endsAt = session.slot().end();
    blockedUntil = endsAt.plus(Duration.ofMinutes(bufferMinutes));
    status = Words.of(session.status());
    cancelReason = session.cancelReason().map(Words::of).orElse(null);
    orderId = session.order().map(OrderId::value).orElse(null);
    paymentId = session.payment().map(payment -> payment.id().value()).orElse(null);
    meetingLink = session.room().map(MeetingRoom::link).orElse(null);
    meetingProvider = session.room().map(MeetingRoom::provider).map(Words::of).orElse(null);
    calendlyEventUri = session.room().flatMap(MeetingRoom::calendlyEventUri).orElse(null);
    calendlyInviteeUri = session.room().flatMap(MeetingRoom::calendlyInviteeUri).orElse(null);
    warnings = session.warnings();
    updatedAt = session.updatedAt();
    version = session.version();
  }

  Session toSession(List<Refund> refunds) {
    return new Session(
        new SessionId(id),
        terms(),
        new Slot(startsAt, endsAt),
        Optional.ofNullable(orderId).map(OrderId::new),
        state(),
        Optional.ofNullable(meetingLink).map(this::room),
        refunds,
        warnings,
        version,
        updatedAt);
  }

  private Terms terms() {
    return new Terms(
        new Person(mentorId, mentorName, mentorEmail, mentorTimezone),
        new Person(studentId, studentName, studentEmail, studentTimezone),
        title,
        Optional.ofNullable(description),
        new Money(priceMinor, currency),
        bufferMinutes,
        new Week(weekStart, weekEnd, weekCap),
        Optional.ofNullable(calendlyEventTypeUri),
        bookedAt,
        holdExpiresAt);
  }

  private SessionState state() {
    return switch (Words.read(SessionStatus.class, status)) {
      case PAYMENT_PENDING -> new SessionState.Held();
      case SCHEDULED -> new SessionState.Scheduled(payment());
      case ONGOING -> new SessionState.Ongoing(payment());
      case COMPLETED -> new SessionState.Completed(payment());
      case CANCELLED -> cancelled(Words.read(CancelReason.class, cancelReason));
    };
  }

  private SessionState cancelled(CancelReason reason) {
    return switch (reason) {
      case HOLD_LAPSED, HOLD_RELEASED -> new SessionState.Released(reason);
      case SLOT_LOST -> new SessionState.Lost(payment());
      case REFUNDED -> new SessionState.Refunded(payment());
    };
  }

  private Payment payment() {
    return new Payment(
        new PaymentId(paymentId), new OrderId(orderId), new Money(priceMinor, currency));
  }

  private MeetingRoom room(String link) {
    return new MeetingRoom(
        link,
        Words.read(MeetingRoom.Provider.class, meetingProvider),
        Optional.ofNullable(calendlyEventUri),
        Optional.ofNullable(calendlyInviteeUri));
  }
}
