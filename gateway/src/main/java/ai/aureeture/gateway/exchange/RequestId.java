package ai.aureeture.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one request, in the answer and in every service behind. */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private RequestId() {}

  /** The caller's, if it can do no harm in a log; otherwise a new one. */
  public static String of(HttpServerRequest request) {
    var asked = request.getHeader(HEADER);
    return asked != null && SANE.matcher(asked).matches() ? asked : UUID.randomUUID().toString();
  }
}
