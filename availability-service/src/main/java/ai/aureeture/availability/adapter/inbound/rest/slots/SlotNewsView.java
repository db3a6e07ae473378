package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.application.slots.SlotNews;
import ai.aureeture.availability.application.slots.SlotNews.ScheduleChanged;
import ai.aureeture.availability.application.slots.SlotNews.TimeChanged;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of a mentor's times on the wire; never whose it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlotNewsView(
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    @Schema(enumeration = {"held", "booked", "free", "schedule-changed"}) String state) {

  static SlotNewsView of(SlotNews item) {
    return switch (item) {
      case ScheduleChanged changed -> new SlotNewsView(null, null, "schedule-changed");
      case TimeChanged(var change) ->
          new SlotNewsView(
              change.time().from(),
              change.time().to(),
              change.state().name().toLowerCase(Locale.ROOT));
    };
  }
}
