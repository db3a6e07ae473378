package ai.aureeture.notification.adapter.inbound.websocket;

import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.Notice;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What goes over the socket: a notification or a changed session, told apart by {@code type}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveMessage(
    String type, @Nullable LiveNotificationView notification, @Nullable LiveSessionView session) {

  /** The same shape as in the list; a notice that rings is unread. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LiveNotificationView(
      String id,
      String type,
      String title,
      String body,
      String sessionId,
      Instant createdAt,
      @Nullable Instant readAt) {}

  static LiveMessage of(Notice notice) {
    var unread =
        new LiveNotificationView(
            notice.id(),
            notice.type(),
            notice.title(),
            notice.body(),
            notice.sessionId(),
            notice.createdAt(),
            notice.readAt().orElse(null));
    return new LiveMessage("notification", unread, null);
  }

  static LiveMessage of(Session session, String personId) {
    return new LiveMessage("session.updated", null, LiveSessionView.of(session, personId));
  }
}
