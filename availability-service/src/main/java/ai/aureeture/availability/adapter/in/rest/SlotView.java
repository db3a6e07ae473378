package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.domain.Slot;
import java.time.Instant;

/** A slot on the wire; its id is made of its start, so it stays the same from call to call. */
record SlotView(
    String id, Instant startTime, Instant endTime, boolean isAvailable, boolean isBooked) {

  static SlotView of(Slot slot) {
    return new SlotView(
        "slot-" + slot.startSecond(),
        slot.start(),
        slot.end(),
        slot.isAvailable(),
        slot.isBooked());
  }
}
