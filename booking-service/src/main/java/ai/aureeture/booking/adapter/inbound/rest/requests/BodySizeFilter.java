package ai.aureeture.booking.adapter.inbound.rest.requests;

import ai.aureeture.http.problems.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A photo may be as large as the server takes; every other body is JSON of a few KiB. */
public class BodySizeFilter {
  private static final String PHOTO = "/api/mentor/photo";
  private static final long MOST = 64 * 1024;

  /** Where Quarkus looks up the most it reads of a call's body, in bytes. */
  private static final String LIMIT = "io.quarkus.max-request-size";

  @ServerRequestFilter(preMatching = true)
  public void refuseLargeBodies(RoutingContext call) {
    var request = call.request();
    if (PHOTO.equals(request.path().replaceAll("/+$", ""))) {
      return;
    }
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > MOST) {
      throw Problem.of(413, "payload-too-large", "The body is too large");
    }
    // A body in chunks does not tell its length: Quarkus stops reading it there.
    call.put(LIMIT, MOST);
  }
}
