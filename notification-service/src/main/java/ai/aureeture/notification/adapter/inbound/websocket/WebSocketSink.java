package ai.aureeture.notification.adapter.inbound.websocket;

import ai.aureeture.notification.application.port.LiveSink;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.Notice;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import java.io.UncheckedIOException;

/** Notifications and changed sessions as the messages of a person's socket. */
final class WebSocketSink implements LiveSink {
  private static final CloseReason TRY_AGAIN = new CloseReason(1013, "come back and resume");

  private final WebSocketConnection socket;
  private final ObjectMapper json;
  private final String personId;

  WebSocketSink(WebSocketConnection socket, ObjectMapper json, String personId) {
    this.socket = socket;
    this.json = json;
    this.personId = personId;
  }

  @Override
  public Uni<Void> show(Notice notice) {
    return send(LiveMessage.of(notice));
  }

  @Override
  public Uni<Void> show(Session session) {
    return send(LiveMessage.of(session, personId));
  }

  @Override
  public void giveUp() {
    close(socket, TRY_AGAIN);
  }

  /** One that is closed already stays so. */
  static void close(WebSocketConnection socket, CloseReason reason) {
    if (socket.isOpen()) {
      socket.close(reason).subscribe().with(done -> {}, alreadyClosed -> {});
    }
  }

  private Uni<Void> send(LiveMessage message) {
    try {
      return socket.sendText(json.writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
