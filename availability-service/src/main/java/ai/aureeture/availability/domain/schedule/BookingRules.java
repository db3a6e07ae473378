package ai.aureeture.availability.domain.schedule;

/**
 * How a mentor's hours become slots.
 *
 * @param sessionMinutes how long every session lasts
 * @param slotIntervalMinutes how far apart starts are
 * @param bufferMinutes the least gap between two sessions
 * @param minNoticeHours how long before its start a slot can last be booked
 * @param maxSessionsPerWeek in the mentor's week, Monday to Sunday
 * @param bookingWindowDays how many dates ahead of the mentor's today
 */
public record BookingRules(
    int sessionMinutes,
    int slotIntervalMinutes,
    int bufferMinutes,
    int minNoticeHours,
    int maxSessionsPerWeek,
    int bookingWindowDays) {}
