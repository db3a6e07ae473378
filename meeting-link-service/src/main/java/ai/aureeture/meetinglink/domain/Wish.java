package ai.aureeture.meetinglink.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What was asked for: a room for two people at a time.
 *
 * @param eventType the mentor's Calendly event type; empty when he has none
 * @param session the session as it was told to us (JSON): handed on with the answer, never looked
 *     into
 */
public record Wish(
    MeetingId id,
    Participant mentor,
    Participant student,
    Instant end,
    Optional<String> eventType,
    String session) {}
