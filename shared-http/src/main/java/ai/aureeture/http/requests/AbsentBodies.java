package ai.aureeture.http.requests;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Set;

/**
 * A request without a body needs no {@code Content-Type} (RFC 9110, section 8.3); browsers' {@code
 * fetch} and curl send none. It is read as JSON that is missing: where the body may be left out the
 * request is answered, elsewhere it is a 400. The framework itself would refuse it with 415.
 */
@Singleton
public class AbsentBodies {
  private static final int PRIORITY = 1000;
  private static final Set<HttpMethod> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  void register(@Observes Filters filters) {
    filters.register(
        call -> {
          if (isAbsent(call.request())) {
            call.request().headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
          }
          call.next();
        },
        PRIORITY);
  }

  private static boolean isAbsent(HttpServerRequest request) {
    var headers = request.headers();
    return WITH_BODY.contains(request.method())
        && !headers.contains(HttpHeaders.CONTENT_TYPE)
        && !headers.contains(HttpHeaders.TRANSFER_ENCODING)
        && Set.of("", "0").contains(Objects.toString(headers.get(HttpHeaders.CONTENT_LENGTH), ""));
  }
}
