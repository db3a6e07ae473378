package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.openapi.EnumText;
import ai.aureeture.notification.domain.inapp.Notice;
import ai.aureeture.notification.domain.inapp.NoticeType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as its reader sees it. */
public record NotificationView(
    String id,
    @EnumText(value = NoticeType.class, joinedBy = '-') String type,
    String title,
    String body,
    String sessionId,
    Instant createdAt,
    @Nullable Instant readAt) {

  static NotificationView of(Notice notice) {
    return new NotificationView(
        notice.id(),
        notice.type(),
        notice.title(),
        notice.body(),
        notice.sessionId(),
        notice.createdAt(),
        notice.readAt().orElse(null));
  }
}
