package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.port.KeptAnswers.Request;
import ai.aureeture.http.Caller;
import ai.aureeture.http.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks, where and under which key. */
@RequestScoped
class KeyedRequest {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[ -~]{1,255}");

  private final Caller caller;
  private final HttpHeaders headers;
  private final UriInfo address;

  KeyedRequest(Caller caller, HttpHeaders headers, UriInfo address) {
    this.caller = caller;
    this.headers = headers;
    this.address = address;
  }

  /** The request under its key; empty when it has none, 400 when it can be none. */
  Optional<Request> with(String fingerprint) {
    return keys().stream()
        .findFirst()
        .map(key -> new Request(caller.id(), address.getPath(), key, fingerprint));
  }

  private List<String> keys() {
    var keys = Optional.ofNullable(headers.getRequestHeader(HEADER)).orElse(List.of());
    if (keys.size() > 1 || keys.stream().anyMatch(key -> !KEY.matcher(key).matches())) {
      throw Problem.invalid(HEADER, "must be one key of 1 to 255 printable ASCII characters");
    }
    return keys;
  }
}
