package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import java.time.LocalDate;

/**
 * A date of a mentor's calendar that is over and that was not published.
 *
 * @param date those before it were published, or passed over
 */
public record UnpublishedDay(MentorAvailability availability, LocalDate date) {}
