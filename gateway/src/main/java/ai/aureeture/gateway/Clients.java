package ai.aureeture.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
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
            .setMaxPoolSize(settings.connectionsPerService())
            .setMaxWaitQueueSize(4 * settings.connectionsPerService())
            .setDecompressionSupported(false);
    this.pooled = vertx.createHttpClient(new HttpClientOptions(options).setKeepAliveTimeout(30));
    this.tunnels = vertx.createHttpClient(new HttpClientOptions(options).setMaxPoolSize(MANY));
    this.fresh = vertx.createHttpClient(options.setKeepAlive(false));
  }

  /** A request on a connection that may have served before. */
  Future<HttpClientRequest> request(Service service, HttpMethod method, String uri) {
    return reach(pooled, options(service, method, uri));
  }

  /** The same on a new connection. */
  Future<HttpClientRequest> freshRequest(Service service, HttpMethod method, String uri) {
    return reach(fresh, options(service, method, uri));
  }

  /** One whose answer may take hours: it leaves the others their connections. */
  Future<HttpClientRequest> streamRequest(Service service, String uri) {
    return reach(tunnels, options(service, HttpMethod.GET, uri));
  }

  /** One that will be a tunnel: it may be silent for as long as it likes. */
  Future<HttpClientRequest> tunnelRequest(Service service, String uri) {
    return reach(tunnels, options(service, HttpMethod.GET, uri).setIdleTimeout(0));
  }

  /** However it is that there is no connection: the service was not reached. */
  private static Future<HttpClientRequest> reach(HttpClient client, RequestOptions options) {
    return client
        .request(options)
        .recover(failure -> Future.failedFuture(new ConnectException(failure.getMessage())));
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
