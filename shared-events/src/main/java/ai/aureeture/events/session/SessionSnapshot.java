package ai.aureeture.events.session;

import ai.aureeture.events.Personal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session as it stood right after the event, so that no consumer has to call back.
 *
 * @param version rises by one with every change of the session: of two snapshots the higher is
 *     newer
 * @param bufferMinutes the gap after {@code endTime} that stays blocked for the mentor
 * @param amountMinor the price in the currency's minor unit (paise)
 * @param currency ISO 4217 code
 * @param paymentId the payment that stands for this session; null while unpaid
 * @param calendlyEventTypeUri the mentor's Calendly event type; null when there is none
 * @param meetingLink where to meet; null until there is a link
 * @param meetingProvider null until there is a link
 * @param reschedules the requests to move it; null while there was none
 * @param cancelReason null unless it is cancelled
 * @param isSession whether it is a session to its two people: an unpaid booking, or one that was
 *     let go before it was agreed on, is none. Never null here; the version before did not send it
 * @param standing what it means for the time of the two. Never null here, as {@code isSession}
 * @param calendlyWanted true where the mentor has a Calendly event type, for readers who may not
 *     know which; absent where there is none
 */
public record SessionSnapshot(
    String sessionId,
    long version,
    SessionStatus status,
    PaymentStatus paymentStatus,
    BookingType bookingType,
    Person mentor,
    Person student,
    @Personal String title,
    @Personal @Nullable String description,
    Instant startTime,
    Instant endTime,
    int bufferMinutes,
    long amountMinor,
    String currency,
    @Nullable String paymentId,
    @Personal @Nullable String calendlyEventTypeUri,
    @Personal @Nullable String meetingLink,
    @Nullable MeetingProvider meetingProvider,
    Instant createdAt,
    @Nullable Reschedules reschedules,
    @Nullable CancelReason cancelReason,
    @Nullable Boolean isSession,
    @Nullable Standing standing,
    @Nullable Boolean calendlyWanted) {

  /** Whose {@code calendlyWanted} follows from the event type. */
  public SessionSnapshot(
      String sessionId,
      long version,
      SessionStatus status,
      PaymentStatus paymentStatus,
      BookingType bookingType,
      Person mentor,
      Person student,
      String title,
      @Nullable String description,
      Instant startTime,
      Instant endTime,
      int bufferMinutes,
      long amountMinor,
      String currency,
      @Nullable String paymentId,
      @Nullable String calendlyEventTypeUri,
      @Nullable String meetingLink,
      @Nullable MeetingProvider meetingProvider,
      Instant createdAt,
      @Nullable Reschedules reschedules,
      @Nullable CancelReason cancelReason,
      @Nullable Boolean isSession,
      @Nullable Standing standing) {
    this(
        sessionId,
        version,
        status,
        paymentStatus,
        bookingType,
        mentor,
        student,
        title,
        description,
        startTime,
        endTime,
        bufferMinutes,
        amountMinor,
        currency,
        paymentId,
        calendlyEventTypeUri,
        meetingLink,
        meetingProvider,
        createdAt,
        reschedules,
        cancelReason,
        isSession,
        standing,
        null);
  }

  public SessionSnapshot {
    if (calendlyWanted == null && calendlyEventTypeUri != null) {
      calendlyWanted = true;
    }
    if (standing == null) {
      standing = standingOf(status);
    }
    if (isSession == null) {
      isSession = isSession(status, cancelReason);
    }
  }

  /** How many times the session has moved: a session may come back to a time that it had before. */
  public int moves() {
    return reschedules == null ? 0 : reschedules.moves();
  }

  /** The request that waits for its answer; the time it proposes is held. */
  public Optional<RescheduleRequest> pendingRequest() {
    return Optional.ofNullable(reschedules).map(Reschedules::pending);
  }

  // Events of the version before do not have the following two.
  private static Standing standingOf(SessionStatus status) {
    return switch (status) {
      case PAYMENT_PENDING, REQUESTED -> Standing.HELD;
      case SCHEDULED, RESCHEDULE_REQUESTED, ONGOING -> Standing.BOOKED;
      case COMPLETED -> Standing.COMPLETED;
      case CANCELLED -> Standing.CANCELLED;
      case UNKNOWN -> Standing.UNKNOWN;
    };
  }

  private static boolean isSession(SessionStatus status, @Nullable CancelReason reason) {
    return status != SessionStatus.PAYMENT_PENDING
        && reason != CancelReason.HOLD_LAPSED
        && reason != CancelReason.HOLD_RELEASED;
  }
}
