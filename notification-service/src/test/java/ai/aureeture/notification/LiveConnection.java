package ai.aureeture.notification;

import static org.awaitility.Awaitility.await;

import ai.aureeture.testsupport.Sandbox;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A person's open dashboard: a real WebSocket and all messages that it received. */
public final class LiveConnection implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private volatile int closeCode;
  private volatile boolean ponged;
  private WebSocket socket;

  /** Opens with the token as sub-protocols, which is all that a browser can do. */
  public static LiveConnection open(String token, String query) {
    return connect(carrying(token), query).followed();
  }

  /** Opens without waiting for a pong, which would fail with a token that expires meanwhile. */
  public static LiveConnection openWithoutWaiting(String token) {
    return connect(carrying(token), "");
  }

  private static WebSocket.Builder carrying(String token) {
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .subprotocols(
            "bearer-token-carrier", "quarkus-http-upgrade#Authorization#Bearer%20" + token);
  }

  /** Opens in one of the person's roles, as a program that can send headers does. */
  public static LiveConnection openAs(String token, String role) {
    return connect(withRole(token, role), "").followed();
  }

  /** The status that an opening in a role is refused with. */
  public static int refusedAs(String token, String role) {
    return refused(() -> connect(withRole(token, role), ""));
  }

  private static WebSocket.Builder withRole(String token, String role) {
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .header("Authorization", "Bearer " + token)
        .header("x-active-role", role);
  }

  /** Opens with nothing but the address. */
  public static LiveConnection openPlain(String query) {
    return connect(HttpClient.newHttpClient().newWebSocketBuilder(), query).followed();
  }

  private static LiveConnection connect(WebSocket.Builder builder, String query) {
    var connection = new LiveConnection();
    var address = "ws://localhost:" + Sandbox.servicePort() + "/api/notifications/ws" + query;
    connection.socket = builder.buildAsync(URI.create(address), connection).join();
    return connection;
  }

  /**
   * The handshake ends a moment before the service follows the connection; a pong shows that it
   * does.
   */
  private LiveConnection followed() {
    say("{\"type\":\"ping\"}");
    messages.removeAll(of("pong", 1));
    return this;
  }

  /** The status a refused opening is answered with. */
  public static int refused(String query) {
    return refused(() -> openPlain(query));
  }

  private static int refused(Supplier<LiveConnection> opening) {
    try (var opened = opening.get()) {
      return 101;
    } catch (CompletionException refused) {
      return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
    }
  }

  public List<String> titles(int count) {
    return of("notification", count).stream()
        .map(message -> message.path("notification").path("id").asText())
        .toList();
  }

  /** All messages of a type, once there are {@code count}. */
  public List<JsonNode> of(String type, int count) {
    await().atMost(Duration.ofSeconds(60)).until(() -> sofar(type).size() >= count);
    return sofar(type);
  }

  public List<JsonNode> sofar(String type) {
    return messages.stream().filter(message -> type.equals(message.path("type").asText())).toList();
  }

  public int closeCode() {
    await().atMost(Duration.ofSeconds(60)).until(() -> closeCode != 0);
    return closeCode;
  }

  public boolean answersPing() {
    socket.sendPing(ByteBuffer.wrap(new byte[] {1})).join();
    await().atMost(Duration.ofSeconds(60)).until(() -> ponged);
    return true;
  }

  public void say(String text) {
    socket.sendText(text, true).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      messages.add(read(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
    ponged = true;
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closeCode = code;
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
