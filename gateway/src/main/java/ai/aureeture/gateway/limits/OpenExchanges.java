package ai.aureeture.gateway.limits;

import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/**
 * How many requests, and how many event streams and WebSockets, one address has open. To the limit
 * of requests a minute each is one request, but it may keep connections for long.
 */
@Singleton
public class OpenExchanges {
  private final Addresses addresses;
  private final boolean on;
  private final AddressCounter requests;
  private final AddressCounter streams;
  private final AddressCounter fallbackRequests;
  private final AddressCounter fallbackStreams;

  OpenExchanges(Addresses addresses, GatewaySettings settings) {
    this.addresses = addresses;
    this.on = settings.limitsAddresses();
    this.requests = new AddressCounter(settings.openRequestsPerAddress());
    this.streams = new AddressCounter(settings.streamsPerAddress());
    this.fallbackRequests = new AddressCounter(settings.openRequestsPerAddress());
    this.fallbackStreams = new AddressCounter(settings.streamsPerAddress());
  }

  /** Counts the request until its exchange ends; false when it is one too many. */
  public boolean addRequest(HttpServerRequest request, Exchange exchange) {
    return add(requests, request, exchange);
  }

  /** The same for one whose response has no end of its own. */
  public boolean addStream(HttpServerRequest request, Exchange exchange) {
    return add(streams, request, exchange);
  }

  /** Counted apart from our own paths, so that a fallback that hangs takes nothing from them. */
  public boolean addFallbackRequest(HttpServerRequest request, Exchange exchange) {
    return add(fallbackRequests, request, exchange);
  }

  /** The same for one whose response has no end of its own. */
  public boolean addFallbackStream(HttpServerRequest request, Exchange exchange) {
    return add(fallbackStreams, request, exchange);
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
