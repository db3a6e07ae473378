package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Session;

/** The door is open. */
record JoinView(boolean canJoin, String meetingLink, String sessionId, String role) {

  static JoinView of(Session session, String role) {
    return new JoinView(
        true, session.room().map(MeetingRoom::link).orElse(null), session.id().toString(), role);
  }
}
