package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.application.schedule.OverrideLimit;
import ai.aureeture.availability.domain.schedule.BookingRules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.http.problems.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;

/** A MentorAvailability as a mentor sends it; what is left out has its default. */
record AvailabilityRequest(
    String mentorId,
    @NotNull String timezone,
    @Size(max = WeeklySlotBody.MOST) List<@NotNull @Valid WeeklySlotBody> weeklySlots,
    @Size(max = OverrideLimit.MOST) List<@NotNull @Valid OverrideSlotBody> overrideSlots,
    Boolean instantBookingEnabled,
    @Min(0) @Max(720) Integer minNoticeHours,
    @Min(1) @Max(200) Integer maxSessionsPerWeek,
    @Min(5) @Max(480) Integer sessionMinutes,
    @Min(5) Integer slotIntervalMinutes,
    @Min(0) @Max(240) Integer bufferMinutes,
    @Min(1) @Max(730) Integer bookingWindowDays) {

  private static final int LONGEST_INTERVAL = 480;

  /**
   * @throws Problem 400 for what the single fields' bounds cannot say
   */
  MentorAvailability of(String owner) {
    if (!orElse(mentorId, owner).equals(owner)) {
      throw Problem.invalid("mentorId", "must be the mentor of the query");
    }
    return new MentorAvailability(
        owner,
        zone(),
        WeeklySlotBody.toSlots("weeklySlots", orElse(weeklySlots, List.of())),
        OverrideSlotBody.toSlots("overrideSlots", orElse(overrideSlots, List.of())),
        orElse(instantBookingEnabled, true),
        rules());
  }

  private ZoneId zone() {
    if (!ZoneId.getAvailableZoneIds().contains(timezone)) {
      throw Problem.invalid("timezone", "must be a time zone of the IANA database");
    }
    return ZoneId.of(timezone);
  }

  private BookingRules rules() {
    int session = orElse(sessionMinutes, 60);
    int buffer = orElse(bufferMinutes, 0);
    int interval = orElse(slotIntervalMinutes, session + buffer);
    // The default may lie over the bound, and a client that reads it must be able to send it back.
    if (interval > LONGEST_INTERVAL && interval != session + buffer) {
      throw Problem.invalid(
          "slotIntervalMinutes", "must be less than or equal to " + LONGEST_INTERVAL);
    }
    return new BookingRules(
        session,
        interval,
        buffer,
        orElse(minNoticeHours, 2),
        orElse(maxSessionsPerWeek, 10),
        orElse(bookingWindowDays, 90));
  }

  private static <T> T orElse(T sent, T otherwise) {
    return sent == null ? otherwise : sent;
  }
}
