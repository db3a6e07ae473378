package ai.aureeture.gateway.answers;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When an answer was made (RFC 9110, 6.6.1). Pages count down to holds and join times by it,
 * whatever the device's own clock says.
 */
public final class Dates {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Dates() {}

  public static void addMissing(HttpServerResponse response) {
    if (!response.headers().contains(HttpHeaders.DATE)) {
      add(response);
    }
  }

  public static void add(HttpServerResponse response) {
    response.putHeader(HttpHeaders.DATE, HTTP_DATE.format(Instant.now()));
  }
}
