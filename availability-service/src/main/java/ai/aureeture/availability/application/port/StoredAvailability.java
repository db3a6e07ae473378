package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.schedule.MentorAvailability;

/**
 * @param revision 1 for the first, one more with every replacement
 */
public record StoredAvailability(MentorAvailability availability, long revision) {}
