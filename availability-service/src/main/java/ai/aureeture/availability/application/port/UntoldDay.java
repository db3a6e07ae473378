package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import java.time.LocalDate;

/**
 * A date of a mentor's calendar that is over and that was not told.
 *
 * @param date those before it were told, or passed over
 */
public record UntoldDay(MentorAvailability availability, LocalDate date) {}
