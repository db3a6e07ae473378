package ai.aureeture.gateway;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many event streams and WebSockets one address has open. To the limit of requests each is one
 * request, but it keeps connections for hours.
 */
@Singleton
class OpenStreams {
  private final Addresses addresses;
  private final boolean on;
  private final int most;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();

  OpenStreams(Addresses addresses, GatewaySettings settings) {
    this.addresses = addresses;
    this.on = settings.requestsPerMinute() > 0;
    this.most = settings.streamsPerAddress();
  }

  /** A place among them, left when the response ends, however it does; empty when all are taken. */
  Optional<Place> take(HttpServerRequest request) {
    if (!on) {
      return Optional.of(() -> {});
    }
    var address = addresses.network(request);
    if (open.merge(address, 1, Integer::sum) > most) {
      leave(address);
      return Optional.empty();
    }
    var taken = new AtomicBoolean(true);
    Place place =
        () -> {
          if (taken.getAndSet(false)) {
            leave(address);
          }
        };
    request.response().endHandler(ended -> place.leave());
    return Optional.of(place);
  }

  private void leave(String address) {
    open.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
  }

  /** One stream's; to leave it twice leaves it once. */
  interface Place {
    void leave();
  }
}
