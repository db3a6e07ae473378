package ai.aureeture.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.URI;

/** Connections to the services: kept alive, and never one that hangs. */
@Singleton
class Clients {
  private static final int MANY = 50_000;

  private final GatewaySettings settings;
  private final HttpClient pooled;
  private final HttpClient fresh;
  private final HttpClient tunnels;

  Clients(Vertx vertx, GatewaySettings settings) {
    this.settings = settings;
    var options =
        new HttpClientOptions()
            .setConnectTimeout((int) settings.connectTimeout().toMillis())
            .setKeepAliveTimeout(30)
            .setDecompressionSupported(false);
    int most = settings.connectionsPerService();
    this.pooled = client(vertx, options, most);
    this.tunnels = client(vertx, options, MANY);
    this.fresh = client(vertx, options.setKeepAlive(false), MANY);
  }

  private static HttpClient client(Vertx vertx, HttpClientOptions options, int most) {
    return vertx
        .httpClientBuilder()
        .with(options)
        .with(new PoolOptions().setHttp1MaxSize(most).setMaxWaitQueueSize(4 * most))
        // Whoever uses a connection that is reset hears of it; unused, it is no news.
        .withConnectHandler(connection -> connection.exceptionHandler(reset -> {}))
        .build();
  }

  /** A request on a connection that may have served before. */
  Future<HttpClientRequest> request(Service service, HttpMethod method, String uri) {
    var options = options(service, method, uri);
    return pooled
        .request(options)
        .recover(failure ->
            failure instanceof HttpClosedException
                ? fresh.request(options) // it died between its last use and this one
                : Future.failedFuture(failure))
        .recover(Clients::notReached);
  }

  /** The same on a new connection. */
  Future<HttpClientRequest> freshRequest(Service service, HttpMethod method, String uri) {
    return fresh.request(options(service, method, uri)).recover(Clients::notReached);
  }

  /** One whose answer may take hours, on a connection that serves nothing else: it ends with it. */
  Future<HttpClientRequest> streamRequest(Service service, String uri) {
    return freshRequest(service, HttpMethod.GET, uri);
  }

  /** One that will be a tunnel: it may be silent for as long as it likes. */
  Future<HttpClientRequest> tunnelRequest(Service service, String uri) {
    return tunnels
        .request(options(service, HttpMethod.GET, uri).setIdleTimeout(0))
        .recover(Clients::notReached);
  }

  /** However it is that there is no connection: the service was not reached. */
  private static Future<HttpClientRequest> notReached(Throwable failure) {
    return Future.failedFuture(new ConnectException(failure.getMessage()));
  }

  private RequestOptions options(Service service, HttpMethod method, String uri) {
    var url = settings.url(service);
    return new RequestOptions()
        .setHost(url.getHost())
        .setPort(port(url))
        .setSsl("https".equals(url.getScheme()))
        .setMethod(method)
        .setURI(uri)
        .setConnectTimeout(settings.connectTimeout().toMillis())
        .setIdleTimeout(settings.answerTimeout().toMillis());
  }

  private static int port(URI url) {
    return url.getPort() > 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
  }
}
