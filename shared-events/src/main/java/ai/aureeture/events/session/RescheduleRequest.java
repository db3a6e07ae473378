package ai.aureeture.events.session;

import ai.aureeture.events.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the two people asks to move the session. The time it stands at stays booked; a proposed
 * one is held until the answer.
 *
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
