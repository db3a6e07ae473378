package ai.aureeture.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the two people asks to move the session. The time it stands at stays booked; a proposed
 * one is held until the answer.
 *
 * @param requestedBy {@code mentor} or {@code student}
 * @param reason in the asking person's own words
 * @param newStartTime null when the answering person is to choose
 * @param newEndTime null when the answering person is to choose
 * @param newBufferMinutes the gap after {@code newEndTime} that is held with it; null without one
 */
public record RescheduleRequest(
    String requestId,
    Instant requestedAt,
    String requestedBy,
    String reason,
    @Nullable Instant newStartTime,
    @Nullable Instant newEndTime,
    @Nullable Integer newBufferMinutes) {}
