package ai.aureeture.availability.domain.schedule;

import ai.aureeture.availability.domain.time.Hours;
import java.time.DayOfWeek;
import java.util.List;

/**
 * A week's hours saved under a name. Nothing can be booked by it until it is applied to weeks of
 * the calendar; changed or removed later, it leaves the weeks it was applied to as they are.
 */
public record WeekTemplate(String name, List<WeeklySlot> weeklySlots) {

  public WeekTemplate {
    weeklySlots = List.copyOf(weeklySlots);
  }

  List<Hours> hoursOn(DayOfWeek day) {
    return weeklySlots.stream()
        .filter(slot -> slot.active() && slot.day() == day)
        .map(WeeklySlot::hours)
        .toList();
  }
}
