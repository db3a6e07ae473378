package ai.aureeture.availability.adapter.inbound.rest;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.kit.work.Unavailable;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The core's refusals in the words of the HTTP contract. */
public class Refusals {
  @ServerExceptionMapper
  public Response refused(AvailabilityRefused refused) {
    var detail = refused.getMessage();
    var problem =
        switch (refused.reason()) {
          case NO_AVAILABILITY, NO_TEMPLATE, NO_SESSION -> Problem.of(404, "not-found", detail);
          case NOT_YOURS -> Problem.of(403, "not-your-availability", detail);
          case NOT_YOUR_SESSION -> Problem.of(403, "not-your-session", detail);
          case CHANGED_MEANWHILE -> Problem.of(412, "precondition-failed", detail);
          case INVALID -> Problem.invalid(refused.field(), detail);
          case PERSON_ERASED -> Problem.of(409, "person-erased", detail);
          case KEY_REUSED -> Problem.of(422, "idempotency-key-reused", detail);
          case TOO_MANY_REQUESTS ->
              Problem.of(429, "rate-limited", detail)
                  .retryAfter(Math.toIntExact(refused.retryAfter().toSeconds()) + 1);
        };
    return problem.toResponse();
  }

  @ServerExceptionMapper
  public Response away(Unavailable away) {
    return Problem.unavailable("Availability cannot be read right now").toResponse();
  }
}
