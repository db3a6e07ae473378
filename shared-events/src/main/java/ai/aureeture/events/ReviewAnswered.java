package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;

/**
 * The mentor has answered the review of a session; the words are not told. The session itself, and
 * so its version, does not change.
 *
 * @param reviewId by what the review is publicly known
 * @param answeredAt when the mentor did
 */
@EventType("ai.aureeture.booking.ReviewAnswered.v1")
public record ReviewAnswered(SessionSnapshot session, String reviewId, Instant answeredAt)
    implements BookingEvent {}
