package ai.aureeture.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session as it stood right after the event, so that no consumer has to call back.
 *
 * @param version rises by one with every change of the session: of two snapshots the higher is
 *     newer
 * @param status a session status of the HTTP contract, such as {@code scheduled}
 * @param paymentStatus {@code pending}, {@code paid} or {@code refunded}
 * @param bookingType {@code paid} or {@code free}
 * @param bufferMinutes the gap after {@code endTime} that stays blocked for the mentor
 * @param amountMinor the price in the currency's minor unit (paise)
 * @param currency ISO 4217 code
 * @param paymentId the payment that stands for this session; null while unpaid
 * @param calendlyEventTypeUri the mentor's Calendly event type; null when there is none
 * @param meetingLink where to meet; null until there is a link
 * @param meetingProvider {@code calendly} or {@code jitsi}; null until there is a link
 * @param reschedules what has been asked about its time; null while nobody has asked
 * @param cancelReason why it does not stand, such as {@code refunded}; null while it does
 */
public record SessionSnapshot(
    String sessionId,
    long version,
    String status,
    String paymentStatus,
    String bookingType,
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
    @Nullable String meetingProvider,
    Instant createdAt,
    @Nullable Reschedules reschedules,
    @Nullable String cancelReason) {

  /** How many times the session has moved: tells the news of one time from those of another. */
  public int moves() {
    return reschedules == null ? 0 : reschedules.moves();
  }

  /** The question that waits for its answer; the time it proposes is held. */
  public Optional<RescheduleRequest> pendingRequest() {
    return Optional.ofNullable(reschedules).map(Reschedules::pending);
  }

  /** The snapshot as it lies in an event: for a consumer that answers later. */
  public String toJson() {
    return new String(EventJson.write(this), UTF_8);
  }

  /** Reads {@link #toJson()}. */
  public static SessionSnapshot ofJson(String json) {
    return EventJson.readSnapshot(json);
  }
}
