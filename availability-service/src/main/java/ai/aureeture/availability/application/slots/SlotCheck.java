package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.time.TimeRange;

/**
 * What booking must know of a slot before it takes it.
 *
 * @param offered it is a slot of this mentor now; whether it is still free is not looked at
 * @param week the mentor's week it starts in
 */
public record SlotCheck(MentorAvailability availability, boolean offered, TimeRange week) {}
