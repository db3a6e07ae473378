package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;

/** Where new sessions get their ids from: unguessable and never the same twice. */
public interface Ids {
  SessionId next();
}
