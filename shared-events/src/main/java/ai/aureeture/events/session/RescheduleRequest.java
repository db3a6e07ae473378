package ai.aureeture.events.session;

import ai.aureeture.events.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the two people asks to move the session. The time it stands at stays booked; a proposed
 * one is held until the answer.
 *
 * @param requestId the same in the event that asks and the one that answers
 * @param requestedAt when it was asked
 * @param requestedBy who asks; the other one answers
 * @param reason in the asking person's own words
 * @param newStartTime null when the answering person is to choose
 * @param newEndTime null when the answering person is to choose
 * @param newBufferMinutes the gap after {@code newEndTime} that is held with it; null without one
 */
public record RescheduleRequest(
    String requestId,
    Instant requestedAt,
    ParticipantRole requestedBy,
    @Personal String reason,
    @Nullable Instant newStartTime,
    @Nullable Instant newEndTime,
    @Nullable Integer newBufferMinutes) {}
