package ai.aureeture.availability.adapter.inbound.rest.slots;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mentor's slots on the wire, as the API's description shows them; {@link SlotsJson} writes them.
 */
record SlotsView(
    String mentorId,
    String timezone,
    int sessionMinutes,
    @Schema(description = "The last instant at which a slot may start, in whatever range")
        Instant bookableUntil,
    List<SlotView> slots) {}
