package ai.aureeture.e2e.actors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another system of the platform, on this machine, that is told of events. */
public final class WebhookReceiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();

  private WebhookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  /** It answers 503 when an event comes for the first time, and 204 from then on. */
  public static WebhookReceiver thatRefusesFirstAttempts() {
    return new WebhookReceiver();
  }

  public String url() {
    return "http://localhost:%d/webhooks".formatted(server.getAddress().getPort());
  }

  /** What came of that session, in this order. */
  public List<Delivery> of(String sessionId) {
    return deliveries.stream()
        .filter(delivery -> delivery.session().path("sessionId").asText().equals(sessionId))
        .toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      var id = headers.getFirst("webhook-id");
      var isFirstAttempt = deliveries.stream().noneMatch(earlier -> earlier.id().equals(id));
      deliveries.add(
          new Delivery(
              id,
              headers.getFirst("webhook-timestamp"),
              headers.getFirst("webhook-signature"),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      exchange.sendResponseHeaders(isFirstAttempt ? 503 : 204, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** One attempt, as it came. */
  public record Delivery(String id, String timestamp, String signature, String body) {
    public String type() {
      return Json.read(body).path("type").asText();
    }

    public JsonNode session() {
      return Json.read(body).path("data").path("session");
    }

    /**
     * Whether the sender knows the secret.
     *
     * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
     */
    public boolean isSignedWith(String secret) {
      try {
        var mac = Mac.getInstance("HmacSHA256");
        var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var digest = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
        return signature.equals("v1," + Base64.getEncoder().encodeToString(digest));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
