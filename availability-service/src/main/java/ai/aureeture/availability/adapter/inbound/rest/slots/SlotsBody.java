package ai.aureeture.availability.adapter.inbound.rest.slots;

/** A {@link SlotsView} as the JSON it is sent as; many answers may share it. */
record SlotsBody(byte[] json) {}
