package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.application.slots.SlotChange;
import ai.aureeture.availability.application.slots.SlotChange.ScheduleChanged;
import ai.aureeture.availability.application.slots.SlotChange.TimeChanged;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of a mentor's times on the wire; never whose it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlotChangeView(
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    @Schema(enumeration = {"held", "booked", "free", "schedule-changed"}) String state) {

  static SlotChangeView of(SlotChange item) {
    return switch (item) {
      case ScheduleChanged changed -> new SlotChangeView(null, null, "schedule-changed");
      case TimeChanged(var change) ->
          new SlotChangeView(
              change.time().from(),
              change.time().to(),
              change.state().name().toLowerCase(Locale.ROOT));
    };
  }
}
