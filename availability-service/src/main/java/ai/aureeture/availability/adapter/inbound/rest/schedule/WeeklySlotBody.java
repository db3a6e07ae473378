package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.domain.schedule.WeeklySlot;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a weekday on the wire; days go by their English names.
 *
 * @param isActive true where it is left out
 */
public record WeeklySlotBody(
    @NotNull
        @Pattern(
            regexp = "(mon|tues|wednes|thurs|fri|satur|sun)day",
            flags = Pattern.Flag.CASE_INSENSITIVE,
            message = "must be a day of the week")
        @Schema(
            enumeration = {
              "Monday",
              "Tuesday",
              "Wednesday",
              "Thursday",
              "Friday",
              "Saturday",
              "Sunday"
            })
        String day,
    @NotNull @Pattern(regexp = HoursBody.START, message = HoursBody.START_MESSAGE) String startTime,
    @NotNull @Pattern(regexp = HoursBody.END, message = HoursBody.END_MESSAGE) String endTime,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean isActive) {

  public static final int MOST = 100;

  public static List<WeeklySlot> toSlots(String field, List<WeeklySlotBody> bodies) {
    return IntStream.range(0, bodies.size())
        .mapToObj(i -> bodies.get(i).toSlot(field + "[" + i + "]"))
        .toList();
  }

  private WeeklySlot toSlot(String field) {
    return new WeeklySlot(
        DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
        HoursBody.hours(field, startTime, endTime),
        isActive == null || isActive);
  }

  public static WeeklySlotBody of(WeeklySlot slot) {
    return new WeeklySlotBody(
        slot.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        slot.hours().start().toString(),
        slot.hours().end().toString(),
        slot.active());
  }
}
