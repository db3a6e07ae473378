package ai.aureeture.events;

/**
 * The session has its room.
 *
 * @param meetingProvider {@code calendly} or {@code jitsi}
 * @param calendlyEventUri null for a Jitsi room
 * @param calendlyInviteeUri null for a Jitsi room
 */
public record MeetingLinkReady(
    SessionSnapshot session,
    String meetingLink,
    String meetingProvider,
    String calendlyEventUri,
    String calendlyInviteeUri)
    implements MeetingLinkEvent {}
