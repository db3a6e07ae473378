package ai.aureeture.events.session;

import ai.aureeture.events.Personal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session as it stood right after the event, so that no consumer has to call back.
 *
 * @param sessionId the same in all its events
 * @param version rises with every change of the session: of two snapshots the higher is newer. Some
 *     changes have no event and some have several, so gaps and equal versions are normal
 * @param status in the words of the HTTP interface; {@code standing} says what it means
 * @param paymentStatus where the money is
 * @param bookingType whether the session has a price
 * @param mentor a session never changes its mentor
 * @param student a session never changes its student
 * @param title what it is about
 * @param description what the student or the mentor wrote of it; null without
 * @param startTime when it begins; another time once it has moved
 * @param endTime when it ends
 * @param bufferMinutes the gap after {@code endTime} that stays blocked for the mentor
 * @param amountMinor the price agreed on, 0 for a free session, in the smallest unit of {@code
 *     currency} by ISO 4217: 150000 in INR is 1500.00, 15000 in KWD is 15.000, 1500 in JPY is 1500
 * @param currency ISO 4217 code of the price, and of what was captured for the session
 * @param paymentId the payment that pays for the session, or that came too late for it, also after
 *     it has gone back; null for an unpaid and for a free session
 * @param calendlyEventTypeUri the mentor's Calendly event type; null when there is none
 * @param meetingLink where to meet; null until there is a link
 * @param meetingProvider who provides the room; null until there is a link
 * @param createdAt when the student took the slot, not when the session began to stand
 * @param reschedules the requests to move it; null while there was none
 * @param cancelReason null unless it is cancelled. It changes where a payment comes after the slot
 *     was released
 * @param isSession whether it is a session to its two people. True of a free session that is asked
 *     for, and of every one that was agreed on, also where it was called off later; true where the
 *     mentor declined, and where a payment came too late. False for an unpaid hold, and where a
 *     hold or a request was let go or a hold ran out. It may change both ways
 * @param standing what it means for the time of the two
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
    // Events of the version before do not have the following two.
    if (standing == null) {
      standing = Standing.of(status);
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

  private static boolean isSession(SessionStatus status, @Nullable CancelReason reason) {
    return status != SessionStatus.PAYMENT_PENDING
        && reason != CancelReason.HOLD_LAPSED
        && reason != CancelReason.HOLD_RELEASED;
  }
}
