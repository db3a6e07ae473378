package ai.aureeture.availability.adapter.in.rest;

/** A {@link SlotsView} as the JSON it is sent as; many answers may share it. */
record SlotsBody(byte[] json) {}
