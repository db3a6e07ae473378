package ai.aureeture.availability.domain.schedule;

import ai.aureeture.availability.domain.time.Hours;
import java.time.DayOfWeek;

/** Hours that come back every week; while inactive they are remembered but do not count. */
public record WeeklySlot(DayOfWeek day, Hours hours, boolean active) {}
