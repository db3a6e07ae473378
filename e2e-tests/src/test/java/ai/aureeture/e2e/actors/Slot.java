package ai.aureeture.e2e.actors;

import java.time.Instant;

/** A time that a mentor offers, as the slots call lists it. */
public record Slot(Instant startTime, Instant endTime, boolean isAvailable, boolean isBooked) {}
