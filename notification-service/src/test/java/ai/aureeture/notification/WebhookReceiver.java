package ai.aureeture.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import ai.aureeture.http.webhooks.WebhookSignature;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Another system of the platform, which takes webhooks. */
public final class WebhookReceiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();

  /**
   * Begins to listen.
   *
   * @param answers status codes of the first requests; all after these are 204
   */
  public WebhookReceiver(Integer... answers) {
    try {
      this.answers.addAll(List.of(answers));
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", this::take);
      server.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String url() {
    return "http://localhost:%d/webhooks?tenant=1".formatted(server.getAddress().getPort());
  }

  /** Waits for so many requests, and answers all of them. */
  @CanIgnoreReturnValue
  public List<Received> waitFor(int count) {
    await().atMost(Duration.ofSeconds(60)).until(() -> received.size() >= count);
    return List.copyOf(received);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      received.add(
          new Received(
              exchange.getRequestMethod() + " " + exchange.getRequestURI(),
              Map.of(
                  "id", "" + headers.getFirst("webhook-id"),
                  "timestamp", "" + headers.getFirst("webhook-timestamp"),
                  "signature", "" + headers.getFirst("webhook-signature"),
                  "type", "" + headers.getFirst("content-type"),
                  "trace", "" + headers.getFirst("traceparent")),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      var status = answers.poll();
      exchange.getResponseHeaders().add("Location", "/elsewhere");
      exchange.sendResponseHeaders(status == null ? 204 : status, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** One request. */
  public record Received(String line, Map<String, String> headers, String body) {
    public String id() {
      return headers.get("id");
    }

    /** As a receiver checks it, at the moment that the header names. */
    public boolean isSignedWith(String secret) {
      var sent = Instant.ofEpochSecond(Long.parseLong(headers.get("timestamp")));
      return WebhookSignature.by(secret)
          .covers(
              id(), headers.get("timestamp"), body.getBytes(UTF_8), headers.get("signature"), sent);
    }
  }
}
