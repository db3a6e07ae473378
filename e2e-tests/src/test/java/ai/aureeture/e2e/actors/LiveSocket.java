package ai.aureeture.e2e.actors;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open WebSocket and all that came through it, with the moment it came. */
public final class LiveSocket implements WebSocket.Listener, AutoCloseable {

  /** A message of the socket. */
  public record Message(Instant at, JsonNode message) {
    boolean isNotice(String type, String sessionId) {
      var notice = message.path("notification");
      return message.path("type").asText().equals("notification")
          && notice.path("type").asText().equals(type)
          && notice.path("sessionId").asText().equals(sessionId);
    }

    boolean isPong() {
      return message.path("type").asText().equals("pong");
    }

    boolean isUpdateOf(String sessionId) {
      return message.path("type").asText().equals("session.updated")
          && message.path("session").path("id").asText().equals(sessionId);
    }
  }

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private WebSocket socket;

  private LiveSocket() {}

  /** Opens the socket the way a browser must: the token goes as a sub-protocol. */
  public static LiveSocket of(URI gateway, String token) {
    var connection = new LiveSocket();
    connection.socket =
        Http.client()
            .newWebSocketBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .subprotocols(
                "bearer-token-carrier", "quarkus-http-upgrade#Authorization#Bearer%20" + token)
            .buildAsync(address(gateway, ""), connection)
            .join();
    connection.awaitListening();
    return connection;
  }

  /** The same with the token and further parameters in the query. */
  public static LiveSocket byQuery(URI gateway, String query) {
    var connection = new LiveSocket();
    connection.socket =
        Http.client()
            .newWebSocketBuilder()
            .buildAsync(address(gateway, "?" + query), connection)
            .join();
    return connection;
  }

  /** An open connection may not receive events yet; one whose ping is answered does. */
  private void awaitListening() {
    var _ = socket.sendText("{\"type\":\"ping\"}", true).join();
    await("the socket answers")
        .atMost(45, SECONDS)
        .until(() -> messages.stream().anyMatch(Message::isPong));
  }

  private static URI address(URI gateway, String query) {
    return URI.create("ws://" + gateway.getAuthority() + "/api/notifications/ws" + query);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      messages.add(new Message(Instant.now(), Json.read(partial.toString())));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  /** Without a close frame it is 1006, as RFC 6455 (section 7.4.1) has it. */
  @Override
  public void onError(WebSocket from, Throwable broken) {
    closed.complete(1006);
  }

  /** The code with which the other side ended the socket; empty while it is open. */
  public Optional<Integer> closedWith() {
    return Optional.ofNullable(closed.getNow(null));
  }

  /** How many notifications of this type came for that session. */
  public long notifications(String type, String sessionId) {
    return messages.stream().filter(message -> message.isNotice(type, sessionId)).count();
  }

  /** Waits for the notification; answers the instant it came. */
  public Instant awaitNotification(String type, String sessionId) {
    return await("notification " + type)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .atMost(45, SECONDS)
        .until(() -> first(type, sessionId), at -> at != null);
  }

  private Instant first(String type, String sessionId) {
    return messages.stream()
        .filter(message -> message.isNotice(type, sessionId))
        .map(Message::at)
        .findFirst()
        .orElse(null);
  }

  /** Waits until an open dashboard shows the session's link; answers the instant it came. */
  public Instant awaitLink(String sessionId) {
    return await("link")
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .atMost(45, SECONDS)
        .until(() -> linkShown(sessionId), at -> at != null);
  }

  private Instant linkShown(String sessionId) {
    return messages.stream()
        .filter(message -> message.isUpdateOf(sessionId))
        .filter(message -> message.message().path("session").hasNonNull("meetingLink"))
        .map(Message::at)
        .findFirst()
        .orElse(null);
  }

  /** The events of that session that an open dashboard received, oldest first. */
  public List<Session> updatesOf(String sessionId) {
    return messages.stream()
        .filter(message -> message.isUpdateOf(sessionId))
        .map(message -> Json.as(Session.class, message.message().path("session")))
        .toList();
  }

  /** All messages received, as notifications only. */
  public List<Notice> notices() {
    return messages.stream()
        .filter(message -> message.message().has("notification"))
        .map(message -> Json.as(Notice.class, message.message().path("notification")))
        .toList();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
