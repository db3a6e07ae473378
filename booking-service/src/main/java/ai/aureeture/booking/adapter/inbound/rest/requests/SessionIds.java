package ai.aureeture.booking.adapter.inbound.rest.requests;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.http.problems.Problem;

/**
 * Ids of bookings and sessions in addresses: a text that can be no id is one that does not exist.
 */
public final class SessionIds {
  private SessionIds() {}

  public static SessionId parse(String text) {
    return SessionId.parse(text)
        .orElseThrow(() -> Problem.of(404, "not-found", "There is no such booking or session"));
  }
}
