package ai.aureeture.meetinglink.adapter.outbound.calendly;

/**
 * The body of a cancellation.
 *
 * @param reason shown to both people
 */
record Cancellation(String reason) {}
