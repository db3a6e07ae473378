package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.application.meeting.JoinSession.JoinLink;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.openapi.EnumText;
import org.jspecify.annotations.Nullable;

/** The session can be joined. */
record JoinView(
    boolean canJoin,
    @Nullable String meetingLink,
    String sessionId,
    @EnumText(Participant.class) String role) {

  static JoinView of(JoinLink joinLink, String role) {
    return new JoinView(
        true, joinLink.link().orElse(null), joinLink.session().id().toString(), role);
  }
}
