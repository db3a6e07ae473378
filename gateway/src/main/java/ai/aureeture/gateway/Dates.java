package ai.aureeture.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When an answer was made (RFC 9110, 6.6.1). Pages reckon holds and doors by it, whatever the
 * device's own clock says.
 */
final class Dates {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Dates() {}

  static void addMissing(HttpServerResponse response) {
    if (!response.headers().contains(HttpHeaders.DATE)) {
      add(response);
    }
  }

  static void add(HttpServerResponse response) {
    response.putHeader(HttpHeaders.DATE, HTTP_DATE.format(Instant.now()));
  }
}
