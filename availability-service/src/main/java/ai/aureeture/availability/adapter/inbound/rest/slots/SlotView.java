package ai.aureeture.availability.adapter.inbound.rest.slots;

import java.time.Instant;

/** A slot on the wire; its id is made of its start, so it stays the same from call to call. */
record SlotView(
    String id, Instant startTime, Instant endTime, boolean isAvailable, boolean isBooked) {}
