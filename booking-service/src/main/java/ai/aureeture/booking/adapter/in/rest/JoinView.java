package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.JoinSession.WayIn;

/** The door is open. */
record JoinView(boolean canJoin, String meetingLink, String sessionId, String role) {

  static JoinView of(WayIn wayIn, String role) {
    return new JoinView(true, wayIn.link().orElse(null), wayIn.session().id().toString(), role);
  }
}
