package ai.aureeture.booking.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What mentor and student agreed on when the slot was held. Nothing in here changes afterwards: a
 * mentor who raises his price or renames himself does so for the sessions to come.
 *
 * @param bufferMinutes the gap after the session that stays blocked for the mentor
 */
public record Terms(
    Person mentor,
    Person student,
    String title,
    Optional<String> description,
    Money price,
    int bufferMinutes,
    Week week,
    Optional<String> calendlyEventTypeUri,
    Instant bookedAt,
    Instant holdExpiresAt) {}
