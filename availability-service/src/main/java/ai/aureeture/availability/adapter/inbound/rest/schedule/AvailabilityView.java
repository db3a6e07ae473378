package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import java.util.List;

/** A MentorAvailability on the wire, complete, so that it can be changed and sent back. */
public record AvailabilityView(
    String mentorId,
    String timezone,
    List<WeeklySlotBody> weeklySlots,
    List<OverrideSlotBody> overrideSlots,
    boolean instantBookingEnabled,
    int minNoticeHours,
    int maxSessionsPerWeek,
    int sessionMinutes,
    int slotIntervalMinutes,
    int bufferMinutes,
    int bookingWindowDays) {

  public static AvailabilityView of(MentorAvailability availability) {
    var rules = availability.rules();
    return new AvailabilityView(
        availability.mentorId(),
        availability.timezone().getId(),
        availability.weeklySlots().stream().map(WeeklySlotBody::of).toList(),
        availability.overrideSlots().stream().map(OverrideSlotBody::of).toList(),
        availability.instantBookingEnabled(),
        rules.minNoticeHours(),
        rules.maxSessionsPerWeek(),
        rules.sessionMinutes(),
        rules.slotIntervalMinutes(),
        rules.bufferMinutes(),
        rules.bookingWindowDays());
  }
}
