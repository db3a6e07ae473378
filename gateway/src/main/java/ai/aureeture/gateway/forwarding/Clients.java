package ai.aureeture.gateway.forwarding;

import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.answers.Refusal;
import ai.aureeture.gateway.routing.Backend;
import ai.aureeture.gateway.routing.Service;
import ai.aureeture.gateway.routing.UpstreamPool;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Connections to the servers behind: kept alive, and never one that hangs. */
@Singleton
public class Clients {
  private static final int MANY = 50_000;

  /** In bytes, of a response: each costs the same, whatever its length. */
  private static final int PIECE = 32 * 1024;

  private final GatewaySettings settings;
  private final Replicas replicas;
  private final Map<UpstreamPool, HttpClient> pools = new EnumMap<>(UpstreamPool.class);
  private final HttpClient fresh;
  private final HttpClient tunnels;

  Clients(Vertx vertx, GatewaySettings settings, Replicas replicas) {
    this.settings = settings;
    this.replicas = replicas;
    var options =
        new HttpClientOptions()
            .setKeepAliveTimeout(30)
            .setDecompressionSupported(false)
            .setMaxChunkSize(PIECE);
    for (var pool : UpstreamPool.values()) {
      var timeout =
          pool == UpstreamPool.FALLBACK
              ? settings.fallbackConnectTimeout()
              : settings.connectTimeout();
      options.setConnectTimeout((int) timeout.toMillis());
      pools.put(pool, client(vertx, options, settings.connections(pool), settings.maxQueue()));
    }
    // How long these may take is said for each request.
    options.setConnectTimeout((int) settings.fallbackConnectTimeout().toMillis());
    this.tunnels = client(vertx, options, MANY, MANY);
    this.fresh = client(vertx, options.setKeepAlive(false), MANY, MANY);
  }

  private static HttpClient client(Vertx vertx, HttpClientOptions options, int most, int queue) {
    return vertx
        .httpClientBuilder()
        .with(options)
        .with(new PoolOptions().setHttp1MaxSize(most).setMaxWaitQueueSize(queue))
        // A reset fails the request that uses the connection; on an unused one it has no effect.
        .withConnectHandler(connection -> connection.exceptionHandler(reset -> {}))
        .build();
  }

  /**
   * A request on a connection that may have served before. While all are in use it waits for one;
   * that none comes free says nothing about the service.
   */
  public Future<HttpClientRequest> request(
      UpstreamPool pool, Backend backend, HttpMethod method, String uri) {
    var options = options(backend, method, uri);
    // Of a request it is the time until it has a connection, of the client until that is open.
    var patient = new RequestOptions(options).setConnectTimeout(settings.queueTimeout().toMillis());
    return pools
        .get(pool)
        .request(patient)
        .recover(failure ->
            switch (failure) {
              // It died between its last use and this one.
              case HttpClosedException closed -> request(fresh, options);
              case ConnectionPoolTooBusyException full -> busy();
              case TimeoutException waited -> busy();
              default -> anotherReplica(fresh, options, failure);
            })
        .recover(Clients::notReached);
  }

  private static Future<HttpClientRequest> busy() {
    return Future.failedFuture(new Refusal(Problems.BUSY));
  }

  /** The same on a new connection. */
  public Future<HttpClientRequest> freshRequest(Backend backend, HttpMethod method, String uri) {
    return request(fresh, options(backend, method, uri));
  }

  /** One whose answer may take hours, on a connection that serves nothing else: it ends with it. */
  public Future<HttpClientRequest> streamRequest(Backend backend, String uri) {
    return freshRequest(backend, HttpMethod.GET, uri);
  }

  /** One that will be a tunnel: it may be silent for as long as it likes. */
  public Future<HttpClientRequest> tunnelRequest(Backend backend, String uri) {
    return request(tunnels, options(backend, HttpMethod.GET, uri).setIdleTimeout(0));
  }

  private Future<HttpClientRequest> request(HttpClient client, RequestOptions options) {
    return client
        .request(options)
        .recover(failure -> anotherReplica(client, options, failure))
        .recover(Clients::notReached);
  }

  /** Nothing has been sent yet, so that any method may go elsewhere. */
  private Future<HttpClientRequest> anotherReplica(
      HttpClient client, RequestOptions options, Throwable failure) {
    return switch (failure) {
      case ConnectException _, NoRouteToHostException _, TimeoutException _ ->
          replicas.tryEach(client, options, failure);
      default -> Future.failedFuture(failure);
    };
  }

  /** However it is that there is no connection: the service was not reached. */
  private static Future<HttpClientRequest> notReached(Throwable failure) {
    return Future.failedFuture(
        failure instanceof Refusal ? failure : new ConnectException(failure.getMessage()));
  }

  /** Of a fallback the silence is limited where the bodies are passed, in both directions. */
  private RequestOptions options(Backend backend, HttpMethod method, String uri) {
    var url = settings.url(backend);
    boolean isOurs = backend instanceof Service;
    var connectTimeout = isOurs ? settings.connectTimeout() : settings.fallbackConnectTimeout();
    return new RequestOptions()
        .setHost(url.getHost())
        .setPort(port(url))
        .setSsl("https".equals(url.getScheme()))
        .setMethod(method)
        .setURI(uri)
        .setConnectTimeout(connectTimeout.toMillis())
        .setIdleTimeout(isOurs ? settings.answerTimeout().toMillis() : 0);
  }

  private static int port(URI url) {
    return url.getPort() > 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
  }
}
