package ai.aureeture.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A date of a mentor's calendar is over. Sent for each date, one date after the other, by the
 * mentor's plan and sessions as they stand when the date is over.
 *
 * @param mentorId the mentor whose slots they are; any text, so escape it
 * @param date on the mentor's wall clock; slots count on the date of their start
 * @param timezone the mentor's IANA zone
 * @param listed how many slots of the date the listing shows, whatever the minimum notice: the free
 *     ones and those in {@code booked}
 * @param booked how many of them a session takes up, buffers included; a session may take up more
 *     than one
 */
@EventType("ai.aureeture.availability.SlotsListed.v1")
public record SlotsListed(String mentorId, LocalDate date, String timezone, int listed, int booked)
    implements AvailabilityEvent {
  public SlotsListed {
    requireNonNull(mentorId);
    requireNonNull(date);
    requireNonNull(timezone);
  }
}
