package ai.aureeture.notification.adapter.outbound.webhook;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jboss.logging.Logger;

/** One HTTP request to one IP address, of whose answer only the status is read. */
final class WebhookCall {
  private static final Logger LOG = Logger.getLogger(WebhookCall.class);

  private final HttpClient client;
  private final Duration patience;

  /**
   * @param patience for the connection, the request and the beginning of the answer together
   */
  WebhookCall(Vertx vertx, HttpClientOptions options, Duration patience) {
    this.client =
        vertx.createHttpClient(
            options
                .setKeepAlive(false)
                .setConnectTimeout((int) patience.toMillis())
                // What is traced here is nothing that other systems need to know.
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setMaxPoolSize(64));
    this.patience = patience;
  }

  /** Answers the status; fails with {@link Failed} for whatever else happens. */
  Uni<Integer> post(URI url, InetAddress address, RequestOptions signed, String body) {
    boolean https = "https".equalsIgnoreCase(url.getScheme());
    int port = url.getPort() == -1 ? (https ? 443 : 80) : url.getPort();
    var request =
        signed
            .setMethod(HttpMethod.POST)
            .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
            .setHost(url.getHost())
            .setPort(port)
            .setSsl(https)
            .setURI(pathOf(url))
            .putHeader("content-type", "application/json")
            .putHeader("user-agent", "Aureeture-Webhooks/1");
    return Uni.createFrom()
        .<Integer>emitter(answer -> send(request, body, answer))
        .ifNoItem()
        .after(patience)
        .fail()
        .onFailure()
        .transform(WebhookCall::failed);
  }

  private void send(RequestOptions options, String body, UniEmitter<? super Integer> answer) {
    client
        .request(options)
        .onFailure(answer::fail)
        .onSuccess(request -> {
          // The connection closes with the answer's first line, or when it is too late for one.
          answer.onTermination(request::reset);
          request
              .send(Buffer.buffer(body))
              .onFailure(answer::fail)
              .onSuccess(response -> {
                ignoreRest(response);
                answer.complete(response.statusCode());
              });
        });
  }

  /** It may have any length, and is of no use; Vert.x would log its end as an error. */
  private static void ignoreRest(HttpClientResponse response) {
    try {
      response.exceptionHandler(_ -> {});
    } catch (IllegalStateException ended) {
      LOG.debug("There is no rest", ended);
    }
  }

  private static String pathOf(URI url) {
    var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }

  private static Failed failed(Throwable failure) {
    return new Failed(
        switch (failure) {
          case TimeoutException _ -> "timeout";
          case io.netty.channel.ConnectTimeoutException _ -> "timeout";
          case SSLException _ -> "tls-failed";
          case ConnectException _ -> "connection-refused";
          default -> "connection-failed";
        });
  }

  /** There was no answer; the message is a word for it. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String word) {
      super(word, null, false, false);
    }
  }
}
