package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.SlotListing;
import java.util.List;

/** A mentor's slots on the wire. */
record SlotsView(String mentorId, String timezone, int sessionMinutes, List<SlotView> slots) {

  static SlotsView of(SlotListing listing) {
    var availability = listing.availability();
    return new SlotsView(
        availability.mentorId(),
        availability.timezone().getId(),
        availability.rules().sessionMinutes(),
        listing.slots().stream().map(SlotView::of).toList());
  }
}
