package ai.aureeture.notification.adapter.inbound.webhook;

import ai.aureeture.http.problems.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Only SendGrid's reports, which come many at a time, may be larger than 64 KiB. */
class SmallBodies {
  private static final int MOST_BYTES = 64 * 1024;

  @ServerRequestFilter(preMatching = true)
  void refuse(ContainerRequestContext request) {
    boolean reports = "/api/webhooks/sendgrid".equals(request.getUriInfo().getPath());
    if (!reports && request.getLength() > MOST_BYTES) {
      throw tooLarge();
    }
  }

  /** For a body whose length is not known before. */
  static void mustBeSmall(byte[] body) {
    if (body.length > MOST_BYTES) {
      throw tooLarge();
    }
  }

  private static Problem tooLarge() {
    return Problem.of(413, "payload-too-large", "The body is too large");
  }
}
