package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.SlotListing;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentor's slots on the wire. */
record SlotsView(
    String mentorId,
    String timezone,
    int sessionMinutes,
    @Schema(description = "The last instant at which a slot may start, in whatever range")
        Instant bookableUntil,
    List<SlotView> slots) {

  static SlotsView of(SlotListing listing) {
    var availability = listing.availability();
    return new SlotsView(
        availability.mentorId(),
        availability.timezone().getId(),
        availability.rules().sessionMinutes(),
        listing.bookableUntil(),
        listing.slots().stream().map(SlotView::of).toList());
  }
}
