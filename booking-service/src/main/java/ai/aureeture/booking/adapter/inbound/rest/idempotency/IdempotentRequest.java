package ai.aureeture.booking.adapter.inbound.rest.idempotency;

import ai.aureeture.booking.application.port.IdempotencyStore.Request;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.requests.IdempotencyKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Who asks, where and under which key. */
@RequestScoped
class IdempotentRequest {
  private final Caller caller;
  private final HttpHeaders headers;
  private final UriInfo address;

  IdempotentRequest(Caller caller, HttpHeaders headers, UriInfo address) {
    this.caller = caller;
    this.headers = headers;
    this.address = address;
  }

  /** The request under its key; empty when it has none, 400 when it can be none. */
  Optional<Request> with(String fingerprint) {
    return IdempotencyKey.of(headers)
        .map(key -> new Request(caller.id(), address.getPath(), key, fingerprint));
  }
}
