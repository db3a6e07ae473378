package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.kit.work.Unavailable;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** MongoDB is away: an answer that says so, and when to come back. */
public class UnavailableMapper {
  private static final String DETAIL = "Notifications cannot be reached just now";

  @ServerExceptionMapper
  public Response unavailable(Unavailable away) {
    return Problem.unavailable(DETAIL).toResponse();
  }
}
