package ai.aureeture.notification.adapter.inbound.websocket;

import ai.aureeture.notification.application.live.LiveStream;
import ai.aureeture.notification.application.live.LiveUpdates;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * One open window of one person, let in by {@link Upgrade}. It closes with 4401 when its token
 * expires; the page comes back with a fresh token and {@code since}.
 */
@WebSocket(path = LiveSocket.PATH)
public class LiveSocket {
  static final String PATH = "/api/notifications/ws";

  private static final Logger LOG = Logger.getLogger(LiveSocket.class);
  private static final TypedKey<LiveStream> FEED = new TypedKey<>("feed");
  private static final TypedKey<Long> EXPIRY_TIMER = TypedKey.forLong("expiry-timer");
  private static final CloseReason TOKEN_EXPIRED = new CloseReason(4401, "token expired");

  private final LiveUpdates liveUpdates;
  private final ObjectMapper json;
  private final Vertx vertx;
  private final Clock clock;

  LiveSocket(LiveUpdates liveUpdates, ObjectMapper json, Vertx vertx, Clock clock) {
    this.liveUpdates = liveUpdates;
    this.json = json;
    this.vertx = vertx;
    this.clock = clock;
  }

  @OnOpen
  @NonBlocking
  void open(WebSocketConnection socket) {
    var settled = socket.userData();
    var person = settled.get(Upgrade.PERSON);
    var sink = new WebSocketSink(socket, json, person);
    settled.put(
        EXPIRY_TIMER,
        vertx.setTimer(
            millisUntil(settled.get(Upgrade.EXPIRES)),
            expired -> WebSocketSink.close(socket, TOKEN_EXPIRED)));
    settled.put(FEED, liveUpdates.follow(person, settled.get(Upgrade.BEGIN), sink));
  }

  /** Browsers cannot send a ping frame, so a text will do. */
  @OnTextMessage
  Uni<Void> said(String text, WebSocketConnection socket) {
    return switch (text.replaceAll("\\s", "")) {
      case "ping" -> socket.sendText("pong");
      case "{\"type\":\"ping\"}" -> socket.sendText("{\"type\":\"pong\"}");
      default -> Uni.createFrom().voidItem();
    };
  }

  @OnClose
  @NonBlocking
  void closed(WebSocketConnection socket) {
    var feed = socket.userData().get(FEED);
    if (feed != null) {
      vertx.cancelTimer(socket.userData().get(EXPIRY_TIMER));
      liveUpdates.leave(feed);
    }
  }

  @OnError
  @NonBlocking
  void failed(Throwable failure, WebSocketConnection socket) {
    LOG.debugf("A socket failed: %s", failure.getMessage());
    WebSocketSink.close(socket, CloseReason.INTERNAL_SERVER_ERROR);
  }

  private long millisUntil(long epochSecond) {
    return Math.max(1, epochSecond * 1000 - clock.millis());
  }
}
