package ai.aureeture.meetinglink.adapter.out.calendly;

/**
 * The body of a cancellation.
 *
 * @param reason shown to both people
 */
record Cancellation(String reason) {}
