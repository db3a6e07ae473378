package ai.aureeture.booking.adapter.inbound.rest.requests;

import ai.aureeture.http.problems.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A photo may be as large as the server takes; every other body is JSON of a few KiB. */
public class BodySizeFilter {
  private static final String PHOTO = "/api/mentor/photo";
  private static final long MOST = 64 * 1024;

  @ServerRequestFilter(preMatching = true)
  public void refuseLargeBodies(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null
        && Long.parseLong(length) > MOST
        && !PHOTO.equals(request.path().replaceAll("/+$", ""))) {
      throw Problem.of(413, "payload-too-large", "The body is too large");
    }
  }
}
