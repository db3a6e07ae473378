package ai.aureeture.events;

import org.jspecify.annotations.Nullable;

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
    @Nullable String calendlyEventUri,
    @Nullable String calendlyInviteeUri)
    implements MeetingLinkEvent {}
