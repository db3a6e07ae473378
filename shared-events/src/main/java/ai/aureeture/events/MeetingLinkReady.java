package ai.aureeture.events;

import static java.util.Objects.requireNonNull;

import ai.aureeture.events.session.MeetingProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The session has a room for one of its times.
 *
 * @param sessionId the session that has it
 * @param mentorId that session's mentor
 * @param startTime the time that the room is for
 * @param move how many times the session had moved by then: a session may come back to a time
 * @param provider who provides the room
 * @param meetingLink where to meet
 * @param calendlyEventUri null for a Jitsi room
 * @param calendlyInviteeUri null for a Jitsi room
 */
@EventType("ai.aureeture.meetinglink.MeetingLinkReady.v2")
public record MeetingLinkReady(
    String sessionId,
    String mentorId,
    Instant startTime,
    int move,
    MeetingProvider provider,
    @Personal String meetingLink,
    @Personal @Nullable String calendlyEventUri,
    @Personal @Nullable String calendlyInviteeUri)
    implements MeetingLinkEvent {
  public MeetingLinkReady {
    requireNonNull(sessionId);
    requireNonNull(mentorId);
    requireNonNull(startTime);
    requireNonNull(provider);
    requireNonNull(meetingLink);
  }
}
