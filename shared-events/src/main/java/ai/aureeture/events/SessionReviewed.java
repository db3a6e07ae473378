package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The student has reviewed the session, or changed the review; its words are not told. The session
 * itself, and so its version, does not change.
 *
 * @param reviewId by what the review is publicly known
 * @param rating from 1 to 5
 * @param writtenAt when it was first written
 * @param changedAt when it was changed; null when it is new
 */
@EventType("ai.aureeture.booking.SessionReviewed.v1")
public record SessionReviewed(
    SessionSnapshot session,
    String reviewId,
    int rating,
    Instant writtenAt,
    @Nullable Instant changedAt)
    implements BookingEvent {}
