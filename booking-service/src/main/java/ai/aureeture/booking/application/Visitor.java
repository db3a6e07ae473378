package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.SessionLists.Owner.Side;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;

/** Somebody who wants to see or enter a session, as one of its two people. */
public record Visitor(Side side, String personId, boolean isAdmin) {

  Session admittedTo(Session session) {
    if (!session.wasPaid()) {
      throw new SessionRefused(Reason.NOT_FOUND, "There is no such session");
    }
    if (!isAdmin && !personId.equals(ownId(session))) {
      throw new SessionRefused(Reason.NOT_YOUR_SESSION, "This session is somebody else's");
    }
    return session;
  }

  private String ownId(Session session) {
    return switch (side) {
      case MENTOR -> session.terms().mentor().id();
      case STUDENT -> session.terms().student().id();
    };
  }
}
