package ai.aureeture.gateway;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/**
 * How many requests, and how many event streams and WebSockets, one address has open. To the limit
 * of requests a minute each is one request, but it may keep connections for long.
 */
@Singleton
class OpenExchanges {
  private final Addresses addresses;
  private final boolean on;
  private final AddressCounter requests;
  private final AddressCounter streams;
  private final AddressCounter fallbacks;

  OpenExchanges(Addresses addresses, GatewaySettings settings) {
    this.addresses = addresses;
    this.on = settings.limitsAddresses();
    this.requests = new AddressCounter(settings.openRequestsPerAddress());
    this.streams = new AddressCounter(settings.streamsPerAddress());
    this.fallbacks =
        new AddressCounter(settings.openRequestsPerAddress() + settings.streamsPerAddress());
  }

  /** Counts the request until its exchange ends; false when it is one too many. */
  boolean addRequest(HttpServerRequest request, Exchange exchange) {
    return add(requests, request, exchange);
  }

  /** The same for one whose response has no end of its own. */
  boolean addStream(HttpServerRequest request, Exchange exchange) {
    return add(streams, request, exchange);
  }

  /** The same for all that goes to a fallback: one that hangs takes nothing from our own paths. */
  boolean addFallback(HttpServerRequest request, Exchange exchange) {
    return add(fallbacks, request, exchange);
  }

  private boolean add(AddressCounter counter, HttpServerRequest request, Exchange exchange) {
    if (!on) {
      return true;
    }
    var address = addresses.network(request);
    if (!counter.add(address)) {
      return false;
    }
    exchange.ended().onComplete(ended -> counter.remove(address));
    return true;
  }
}
