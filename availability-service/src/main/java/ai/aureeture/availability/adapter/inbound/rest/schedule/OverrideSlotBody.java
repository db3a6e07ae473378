package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.adapter.inbound.rest.TemplateNames;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one date has of its own, on the wire; times come as a pair or not at all. The template it
 * was written by is told and taken back.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverrideSlotBody(
    @NotNull String date,
    @Pattern(regexp = HoursBody.START, message = HoursBody.START_MESSAGE)
        @Nullable String startTime,
    @Pattern(regexp = HoursBody.END, message = HoursBody.END_MESSAGE) @Nullable String endTime,
    boolean isBlocked,
    @Size(min = 1, max = TemplateNames.LONGEST) @Nullable String template) {

  private OverrideSlot toSlot(String field) {
    return new OverrideSlot(
        QueryParameters.day(field + ".date", date),
        hours(field),
        isBlocked,
        Optional.ofNullable(template));
  }

  static List<OverrideSlot> toSlots(String field, List<OverrideSlotBody> bodies) {
    return IntStream.range(0, bodies.size())
        .mapToObj(i -> bodies.get(i).toSlot(field + "[" + i + "]"))
        .toList();
  }

  private Optional<Hours> hours(String field) {
    if (startTime == null && endTime == null) {
      return Optional.empty();
    }
    if (startTime == null || endTime == null) {
      var missing = startTime == null ? ".startTime" : ".endTime";
      throw Problem.invalid(field + missing, "must be there when the other time is");
    }
    return Optional.of(HoursBody.hours(field, startTime, endTime));
  }

  static OverrideSlotBody of(OverrideSlot slot) {
    return new OverrideSlotBody(
        slot.date().toString(),
        slot.hours().map(hours -> hours.start().toString()).orElse(null),
        slot.hours().map(hours -> hours.end().toString()).orElse(null),
        slot.blocked(),
        slot.template().orElse(null));
  }
}
