package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.reschedule.RequestId;

/** Where new sessions and requests get their ids from: unguessable, never the same twice. */
public interface Ids {
  SessionId next();

  RequestId nextRequest();
}
