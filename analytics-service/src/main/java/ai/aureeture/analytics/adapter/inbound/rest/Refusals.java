package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.application.FiguresRefused;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.kit.work.Unavailable;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The core's refusals in the words of the HTTP contract. */
public class Refusals {
  @ServerExceptionMapper
  public Response refused(FiguresRefused refused) {
    var detail = refused.getMessage();
    var problem =
        switch (refused.reason()) {
          case NOT_YOURS -> Problem.of(403, "not-your-figures", detail);
          case TOO_LONG -> Problem.invalid("to", detail);
        };
    return problem.toResponse();
  }

  @ServerExceptionMapper
  public Response away(Unavailable away) {
    return Problem.unavailable("The figures cannot be read right now").toResponse();
  }
}
